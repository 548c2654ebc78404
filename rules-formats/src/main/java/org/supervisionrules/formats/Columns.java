package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Suggestion;

/** The columns of a table that are not to be used, and the cells that stand in them. */
final class Columns {
  private final Table table;
  private final Naming naming;
  private final Map<Integer, String> strange = new HashMap<>();

  private Columns(Table table, Naming naming) {
    this.table = table;
    this.naming = naming;
  }

  /** The columns of a table; any will do where its name is not known. */
  static Columns of(Table table, Naming naming) {
    Columns columns = new Columns(table, naming);
    Form form = table.form();
    if (form != null) {
      List<String> names = table.columns();
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (name.isEmpty()) {
          columns.strange.put(i, "a column without a name");
        } else if (names.indexOf(name) < i) {
          columns.strange.put(i, "the second column " + Shown.quoted(name));
        } else if (!form.columns().contains(name)) {
          columns.strange.put(i, "the unknown column " + Shown.quoted(name));
        }
      }
    }
    return columns;
  }

  /**
   * Tells, once for the table, which columns are missing and which are not to be used. A column
   * without a name matters only where a cell stands in it.
   */
  static void check(Table table, Form form, Layout layout, TableLog log) {
    List<String> missing = new ArrayList<>();
    for (String needed : form.needed()) {
      if (table.column(needed) < 0) {
        missing.add(needed);
        log.fatal(
            table.headPlace(Places.WHOLE_ROW),
            Shown.quoted(table.name()) + " needs a column `" + needed + "`",
            help(needed, table));
        table.spoil();
      }
    }
    List<String> names = table.columns();
    boolean isOneCell = names.size() == 1 && !table.isWhole();
    for (int i = 0; i < names.size() && !isOneCell; i++) {
      String name = names.get(i);
      if (names.indexOf(name) < i && !name.isEmpty()) {
        log.error(
            table.headPlace(i),
            "the column " + Shown.quoted(name) + " stands here a second time",
            null);
      } else if (!name.isEmpty()
          && !form.columns().contains(name)
          && Suggestion.nearest(name, missing).isEmpty()) {
        log.error(
            table.headPlace(i),
            "unknown column " + Shown.quoted(name) + " in " + Shown.quoted(table.name()),
            help(name, form, layout));
      }
    }
  }

  private static String help(String needed, Table table) {
    if (table.columns().size() == 1) {
      for (String separator : List.of(";", "\t", "|")) {
        if (table.columns().get(0).contains(separator)) {
          String shown = separator.equals("\t") ? "tabs" : "`" + separator + "`";
          return "the cells are separated by " + shown + ", save the table with commas";
        }
      }
    }
    return Suggestion.nearest(needed, table.columns())
        .map(name -> "is it the column " + Shown.quoted(name) + "?")
        .orElse("the first row names the columns");
  }

  private static @Nullable String help(String name, Form form, Layout layout) {
    if (layout.form(form.name() + "." + name) instanceof Form.Items items) {
      return "it is a list of objects: put it into "
          + layout.naming().of(items.name())
          + ", with the columns "
          + String.join(", ", items.columns().stream().map(Shown::quoted).toList());
    }
    return Suggestion.help(name, form.columns());
  }

  /**
   * Tells which cells of a row stand where they are not to be used: of a column once a subject.
   *
   * @param told what has been told of this table
   */
  void check(Row row, Subject subject, Set<String> told) {
    for (Map.Entry<Integer, String> column : strange.entrySet()) {
      int index = column.getKey();
      if (row.has(index) && told.add(index + " " + subject.id())) {
        subject.flaw(row.place(index), "a value in " + column.getValue(), null);
      }
    }
    int surplus = surplus(row);
    if (surplus >= 0) {
      subject.flaw(row.place(surplus), message(row), naming.surplusHelp());
    }
  }

  /** The first cell with a text beyond the columns of the table; -1 where there is none. */
  private int surplus(Row row) {
    for (int i = table.columns().size(); i < row.width(); i++) {
      if (row.has(i)) {
        return i;
      }
    }
    return -1;
  }

  private String message(Row row) {
    return "a row of " + row.width() + " cells, and " + table.columns().size() + " columns";
  }
}
