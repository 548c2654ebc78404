package org.supervisionrules.testkit.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a JSON document as a folder of CSV files, in the plainest way. */
final class Tables {
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

  private Tables() {}

  /** Writes a document into an empty folder. */
  static void write(JsonNode document, Path folder) {
    Tables tables = new Tables();
    for (Map.Entry<String, JsonNode> key : document.properties()) {
      if (!key.getKey().equals("histories")) {
        tables.row("document", Map.of("key", key.getKey(), "value", text(key.getValue())));
      }
    }
    document.path("histories").forEach(tables::history);
    tables.tables.forEach((name, rows) -> write(folder.resolve(name + ".csv"), rows));
  }

  private void history(JsonNode history) {
    String id = history.path("subject").path("id").asText();
    Map<String, String> own = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> key : history.path("subject").properties()) {
      own.put(key.getKey(), text(key.getValue()));
    }
    for (Map.Entry<String, JsonNode> key : history.properties()) {
      switch (key.getKey()) {
        case "subject" -> {}
        case "periods", "events" -> key.getValue().forEach(entry -> entry(id, entry));
        case "carryIn" ->
            key.getValue()
                .properties()
                .forEach(day -> own.put("carryIn." + day.getKey(), text(day.getValue())));
        default -> own.put(key.getKey(), text(key.getValue()));
      }
    }
    row("subject", own);
  }

  private void entry(String subject, JsonNode entry) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("subject", subject);
    cells("", entry, row, subject, entry);
    row.remove("type");
    row(entry.path("type").asText(), row);
  }

  private void cells(
      String prefix, JsonNode object, Map<String, String> row, String subject, JsonNode entry) {
    for (Map.Entry<String, JsonNode> key : object.properties()) {
      String path = prefix + key.getKey();
      JsonNode value = key.getValue();
      if (value.isObject()) {
        cells(path + ".", value, row, subject, entry);
      } else if (value.isArray() && value.path(0).isObject()) {
        String type = entry.path("type").asText();
        for (JsonNode item : value) {
          Map<String, String> own = new LinkedHashMap<>();
          own.put("subject", subject);
          own.put(type, entry.path("id").asText());
          item.properties().forEach(each -> own.put(each.getKey(), text(each.getValue())));
          row(type + "." + path, own);
        }
      } else {
        row.put(path, text(value));
      }
    }
  }

  private void row(String table, Map<String, String> cells) {
    tables.computeIfAbsent(table, any -> new ArrayList<>()).add(cells);
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> parts = new ArrayList<>();
    value.forEach(part -> parts.add(part.asText()));
    return String.join(";", parts);
  }

  private static void write(Path file, List<Map<String, String>> rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : rows) {
      text.append(
              columns.stream()
                  .map(column -> quoted(row.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
