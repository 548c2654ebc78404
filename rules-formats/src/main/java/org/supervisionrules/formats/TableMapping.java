package org.supervisionrules.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a table is made from one of a foreign export.
 *
 * @param line the line of the mapping at which it starts
 * @param target the name of the table that is made: {@code session}
 * @param from the name of the table of the export
 * @param columns the columns of the export, by those that are made
 * @param always values that every row has, by column
 * @param values what words of the export mean, by the column that is made
 * @param when the words that a column of the export must have for a row to be read, by that column;
 *     none where any will do
 */
record TableMapping(
    int line,
    String target,
    String from,
    Map<String, String> columns,
    Map<String, String> always,
    Map<String, Map<String, String>> values,
    Map<String, List<String>> when) {
  TableMapping {
    columns = new LinkedHashMap<>(columns);
    always = new LinkedHashMap<>(always);
    Map<String, Map<String, String>> folded = new LinkedHashMap<>();
    values.forEach(
        (column, words) -> {
          Map<String, String> meanings = new LinkedHashMap<>();
          words.forEach((word, meaning) -> meanings.put(folded(word), meaning));
          folded.put(column, meanings);
        });
    values = folded;
    when = new LinkedHashMap<>(when);
  }

  /** What a word of the export means in a column; itself where nothing is said of it. */
  String meaning(String column, String word) {
    return values.getOrDefault(column, Map.of()).getOrDefault(folded(word), word);
  }

  /** Whether a row with this word in a column of the export is read. */
  boolean isRead(String column, String word) {
    List<String> words = when.getOrDefault(column, List.of());
    return words.isEmpty()
        ? !word.isEmpty()
        : words.stream().anyMatch(one -> folded(one).equals(folded(word)));
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
