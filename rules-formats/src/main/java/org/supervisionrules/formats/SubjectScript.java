package org.supervisionrules.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.vocabulary.Vocabulary;

/** Writes down what the rows about a subject say, as the history that they are. */
final class SubjectScript {
  /** What a history may say of itself. */
  static final List<String> SETTINGS = List.of("recordsFrom", "asOf", "zone", "complete");

  /** What the names of columns start with that tell what was carried in. */
  static final String CARRY_IN = "carryIn.";

  private final Vocabulary vocabulary;
  private final Kinds kinds;
  private final Map<Table, List<Part>> parts = new HashMap<>();

  /**
   * Writes histories.
   *
   * @param tables those that were submitted, by name
   */
  SubjectScript(Vocabulary vocabulary, Map<String, Table> tables) {
    this.vocabulary = vocabulary;
    this.kinds = new Kinds(vocabulary);
    Parts all = new Parts(tables);
    for (Table table : tables.values()) {
      if (table.form() instanceof Form.Entries entries) {
        parts.put(table, all.of(entries, table));
      }
    }
  }

  /** Writes one history down. */
  void write(Subject subject, Script script) {
    long start = Places.row(subject.place());
    script.add(Token.OBJECT, start).key("subject", start).add(Token.OBJECT, start);
    script.key("id", subject.place()).text(subject.id(), subject.place());
    Row own = subject.own();
    kind(subject, own, script);
    if (own == null) {
      script.add(Token.END_OBJECT, start);
    } else {
      cell(own, Form.Subjects.NAME, Form.Subjects.NAME, script);
      script.add(Token.END_OBJECT, start);
      SETTINGS.forEach(name -> cell(own, name, name, script));
      carryIn(own, script);
    }
    entries("periods", subject.periods(), script);
    entries("events", subject.events(), script);
    script.add(Token.END_OBJECT, start);
  }

  private void kind(Subject subject, @Nullable Row own, Script script) {
    if (own != null && own.has(own.table().column(Form.Subjects.KIND))) {
      cell(own, Form.Subjects.KIND, Form.Subjects.KIND, script);
      return;
    }
    String kind = kindOf(subject);
    if (kind != null) {
      script.key(Form.Subjects.KIND, subject.place()).text(kind, subject.place());
    }
  }

  /** Null where nothing tells it. Where it cannot be told there is a flaw, and any will do. */
  private @Nullable String kindOf(Subject subject) {
    if (subject.types().isEmpty()) {
      return subject.flaws().isEmpty() ? null : kinds.any();
    }
    String kind = kinds.of(subject.types());
    return kind == null ? kinds.any() : kind;
  }

  private void carryIn(Row own, Script script) {
    List<String> given =
        vocabulary.carryIns().keySet().stream()
            .filter(name -> own.has(own.table().column(CARRY_IN + name)))
            .toList();
    if (!given.isEmpty()) {
      script.key("carryIn", own.place()).add(Token.OBJECT, own.place());
      given.forEach(name -> cell(own, CARRY_IN + name, name, script));
      script.add(Token.END_OBJECT, own.place());
    }
  }

  private static void cell(Row row, String column, String key, Script script) {
    int index = row.table().column(column);
    if (row.has(index)) {
      script.key(key, row.place(index)).text(row.cell(index), row.place(index));
    }
  }

  private void entries(String key, List<Row> rows, Script script) {
    if (rows.isEmpty()) {
      return;
    }
    script.key(key, rows.get(0).place()).add(Token.LIST, rows.get(0).place());
    for (Row row : rows) {
      script.add(Token.OBJECT, row.place());
      script.key("type", row.place()).text(row.table().name(), row.place());
      Part.write(row, parts.getOrDefault(row.table(), List.of()), script);
      script.add(Token.END_OBJECT, row.place());
    }
    script.add(Token.END_LIST, rows.get(rows.size() - 1).place());
  }
}
