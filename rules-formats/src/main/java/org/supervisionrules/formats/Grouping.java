package org.supervisionrules.formats;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Puts the rows of all tables together by subject, and tells what does not fit. */
final class Grouping {
  private final Map<String, Table> tables;
  private final Places places;
  private final Naming naming;
  private final TableLog log;
  private final Kinds kinds;
  private final Map<String, Subject> subjects = new LinkedHashMap<>();

  private Grouping(
      Vocabulary vocabulary,
      Map<String, Table> tables,
      Places places,
      Naming naming,
      TableLog log) {
    this.tables = tables;
    this.places = places;
    this.naming = naming;
    this.log = log;
    this.kinds = new Kinds(vocabulary);
  }

  /**
   * The subjects: in the order of their own table, then as they first appear.
   *
   * @param tables by name, in the order of the vocabulary
   */
  static Collection<Subject> of(
      Vocabulary vocabulary,
      Map<String, Table> tables,
      Places places,
      Naming naming,
      TableLog log) {
    Grouping grouping = new Grouping(vocabulary, tables, places, naming, log);
    for (Table table : tables.values()) {
      grouping.add(table);
    }
    grouping.subjects.values().forEach(grouping::checkKind);
    return grouping.subjects.values();
  }

  private void add(Table table) {
    if (!table.hasHead() || table.form() instanceof Form.Header) {
      return;
    }
    String needed = table.form() instanceof Form.Subjects ? Form.Subjects.ID : Form.Entries.SUBJECT;
    int column = table.column(needed);
    if (column < 0) {
      return;
    }
    Columns columns = Columns.of(table, naming);
    Set<String> told = new HashSet<>();
    Map<String, Row> parents =
        table.form() instanceof Form.Items items ? parents(items.of()) : Map.of();
    for (Row row : table.rows()) {
      if (!row.has(column)) {
        log.error(
            row.place(column),
            "`" + needed + "` is empty",
            "say whose record it is; the row is not read");
        continue;
      }
      Subject subject =
          subjects.computeIfAbsent(row.cell(column), id -> new Subject(id, row.place(column)));
      columns.check(row, subject, told);
      add(subject, row, parents, told);
    }
  }

  private void add(Subject subject, Row row, Map<String, Row> parents, Set<String> told) {
    Form form = row.table().form();
    if (form instanceof Form.Entries entries) {
      subject.add(entries, row);
    } else if (form instanceof Form.Items items) {
      addItem(items, subject, row, parents);
    } else if (form instanceof Form.Subjects) {
      addOwn(subject, row);
    } else if (told.add(subject.id())) {
      subject.flaw(
          row.place(), "a row of the unknown type " + Shown.quoted(row.table().name()), null);
    }
  }

  private void addOwn(Subject subject, Row row) {
    Row before = subject.own();
    if (before == null) {
      subject.own(row);
    } else {
      subject.flaw(
          row.place(),
          "a second row of "
              + Shown.quoted(subject.id())
              + ", the first is at "
              + places.text(before.place()),
          null);
    }
  }

  private void addItem(Form.Items form, Subject subject, Row row, Map<String, Row> parents) {
    subject.add(form.of().type());
    Table table = tables.get(form.parent());
    int column = row.table().column(form.parent());
    if (column < 0 || (table != null && !table.isWhole())) {
      return;
    }
    String id = row.cell(column);
    Row parent = parents.get(key(subject.id(), id));
    if (parent != null) {
      parent.addItem(form.path(), row);
    } else if (id.isEmpty()) {
      subject.flaw(
          row.place(column),
          "`" + form.parent() + "` is empty",
          "give the id of the " + form.parent() + " that the row belongs to");
    } else {
      subject.flaw(
          row.place(column),
          Shown.quoted(id) + " names no `" + form.parent() + "` of " + Shown.quoted(subject.id()),
          known(form, subject, id, table));
    }
  }

  private @Nullable String known(
      Form.Items form, Subject subject, String id, @Nullable Table table) {
    if (table == null) {
      return "there is no " + naming.of(form.parent()).replaceFirst("^the ", "");
    }
    List<Row> rows = form.of().isPeriod() ? subject.periods() : subject.events();
    int column = table.column(Form.Entries.ID);
    return Suggestion.help(
        id,
        rows.stream()
            .filter(row -> row.table() == table && row.has(column))
            .map(row -> row.cell(column))
            .toList());
  }

  /** The entries of a type by subject and id; the first of those that share an id. */
  private Map<String, Row> parents(Form.Entries form) {
    Table table = tables.get(form.name());
    Map<String, Row> byId = new HashMap<>();
    if (table != null) {
      int subject = table.column(Form.Entries.SUBJECT);
      int id = table.column(Form.Entries.ID);
      for (Row row : table.rows()) {
        if (row.has(subject) && row.has(id)) {
          byId.putIfAbsent(key(row.cell(subject), row.cell(id)), row);
        }
      }
    }
    return byId;
  }

  private static String key(String subject, String id) {
    return subject + '\u0000' + id;
  }

  private void checkKind(Subject subject) {
    Row own = subject.own();
    boolean isSaid = own != null && own.has(own.table().column(Form.Subjects.KIND));
    if (isSaid || kinds.of(subject.types()) != null) {
      return;
    }
    Set<EntryType> before = new LinkedHashSet<>();
    for (EntryType type : subject.types()) {
      before.add(type);
      if (kinds.of(before) == null) {
        EntryType first = before.iterator().next();
        subject.flaw(
            subject.place(),
            Shown.quoted(subject.id()) + " has " + shown(first) + ", and " + shown(type),
            "give different subjects different ids, or name the kind in " + naming.of("subject"));
        return;
      }
    }
  }

  private static String shown(EntryType type) {
    return "`" + type.name() + "`, a type of `" + String.join("`, `", type.subjectKinds()) + "`";
  }
}
