package org.supervisionrules.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.AttributeType;

/**
 * A table made from one of a foreign export. Its places are those of the export.
 *
 * @param source the table of the export
 */
record MappedTable(TableMapping mapping, TableSource source, DatePatterns dates, TableLog log)
    implements TableSource {
  @Override
  public String name() {
    return mapping.target();
  }

  @Override
  public String place() {
    return source.place();
  }

  @Override
  public void read(Table table) throws IOException {
    Table raw = new Table(source.name(), table.number(), null);
    source.read(raw);
    if (!raw.isWhole()) {
      table.spoil();
    }
    if (!raw.hasHead()) {
      return;
    }
    List<String> names = new ArrayList<>(mapping.columns().keySet());
    mapping.always().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
    int[] from = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      String column = mapping.columns().get(names.get(i));
      from[i] = column == null ? Places.WHOLE_ROW : column(raw, column, table);
    }
    mapping.when().keySet().forEach(column -> column(raw, column, table));
    table.head(Places.line(raw.headPlace(0)), names, from);
    for (Row row : raw.rows()) {
      add(raw, row, names, from, table);
    }
  }

  private int column(Table raw, String column, Table table) {
    int index = raw.column(column);
    if (index < 0) {
      table.spoil();
      log.fatal(
          raw.headPlace(Places.WHOLE_ROW),
          Shown.quoted(raw.name()) + " has no column " + Shown.quoted(column),
          Suggestion.help(column, raw.columns()));
    }
    return index;
  }

  private void add(Table raw, Row row, List<String> names, int[] from, Table table) {
    for (Map.Entry<String, List<String>> when : mapping.when().entrySet()) {
      if (!mapping.isRead(when.getKey(), row.cell(raw.column(when.getKey())))) {
        return;
      }
    }
    String[] cells = new String[names.size()];
    Arrays.fill(cells, "");
    boolean says = false;
    Form form = table.form();
    for (int i = 0; i < cells.length; i++) {
      String name = names.get(i);
      String found = from[i] < 0 ? "" : row.cell(from[i]);
      if (!found.isEmpty()) {
        String meaning = mapping.meaning(name, found);
        cells[i] = form != null && isDate(form, name) ? dates.read(meaning) : meaning;
        says |= !cells[i].isEmpty() && !form(form).contains(name);
      }
      if (cells[i].isEmpty()) {
        cells[i] = mapping.always().getOrDefault(name, "");
      }
    }
    if (says || names.size() == form(form).size()) {
      table.add(Places.line(row.place()), cells);
    }
  }

  private static List<String> form(@Nullable Form form) {
    return form == null ? List.of() : form.needed();
  }

  private static boolean isDate(Form form, String column) {
    if (form instanceof Form.Entries entries) {
      return (entries.isPeriod() && (column.equals("from") || column.equals("to")))
          || isDate(entries.type().attributes().find(column).map(found -> found.type()));
    }
    if (form instanceof Form.Items items) {
      return isDate(items.attributes().find(column).map(found -> found.type()));
    }
    return form instanceof Form.Subjects
        && (column.equals("recordsFrom")
            || column.equals("asOf")
            || column.startsWith(SubjectScript.CARRY_IN));
  }

  private static boolean isDate(Optional<AttributeType> type) {
    return type.isPresent()
        && (type.get() instanceof AttributeType.Date
            || type.get() instanceof AttributeType.DateOrTime);
  }
}
