package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.report.Sheets;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.Item;

/** The rows that histories are in tables. */
final class TableRows {
  private static final String BETWEEN = ";";

  private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
  private final List<Problem> losses = new ArrayList<>();
  private @Nullable Layout layout;

  /** Puts a history into rows. */
  void add(History history) {
    if (layout == null) {
      layout = Layout.of(history.vocabulary(), Naming.FILES);
    }
    addSubject(history);
    new Entries(history).add();
  }

  /** The tables that have rows, in order. */
  List<Form> tables() {
    Collection<Form> forms = layout == null ? List.of() : layout.forms();
    return forms.stream().filter(form -> rows.containsKey(form.name())).toList();
  }

  /** The columns of a table that have a value, in order. */
  List<String> columns(Form form) {
    Set<String> used = new HashSet<>();
    rows(form).forEach(row -> used.addAll(row.keySet()));
    return form.columns().stream()
        .filter(column -> used.contains(column) || form.needed().contains(column))
        .toList();
  }

  /** The rows of a table: values by column. */
  List<Map<String, Object>> rows(Form form) {
    return rows.getOrDefault(form.name(), List.of());
  }

  /** What could not be said. */
  List<Problem> losses() {
    return losses;
  }

  private void add(String table, Map<String, Object> row) {
    rows.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
  }

  private void addSubject(History history) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(Form.Subjects.ID, history.subject());
    row.put(Form.Subjects.KIND, history.subjectKind());
    history.subjectName().ifPresent(name -> row.put(Form.Subjects.NAME, name));
    if (history.recordsFrom() != Days.BEGINNING) {
      row.put("recordsFrom", Moment.of(history.recordsFrom()));
    }
    if (history.asOf() != Days.OPEN) {
      row.put("asOf", Moment.of(history.asOf()));
    }
    row.put("zone", history.zone().getId());
    row.put("complete", String.join(BETWEEN, history.complete()));
    history
        .carryIn()
        .forEach((name, day) -> row.put(SubjectScript.CARRY_IN + name, Moment.of(day)));
    add("subject", row);
  }

  /** Puts the entries of one history into rows. */
  private final class Entries {
    private final History history;
    private final Set<String> ids = new HashSet<>();

    Entries(History history) {
      this.history = history;
    }

    void add() {
      for (Event event : history.events()) {
        if (event.id() != null) {
          ids.add(event.id());
        }
      }
      history.periods().forEach(this::add);
      history.events().forEach(this::add);
    }

    private void add(Entry entry) {
      String type = entry.type().name();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(Form.Entries.SUBJECT, history.subject());
      String id = entry.id();
      if (id != null) {
        row.put(Form.Entries.ID, id);
      }
      if (entry instanceof Period period) {
        row.put("from", Moment.of(period.from()));
        if (period.to() != Days.OPEN) {
          row.put("to", Moment.of(period.to()));
        }
      }
      List<Map<String, Object>> items = new ArrayList<>();
      attributes(entry, entry.type().attributes(), entry::value, "", row, items);
      if (!items.isEmpty() && id == null) {
        row.put(Form.Entries.ID, made(entry));
      }
      TableRows.this.add(type, row);
      for (Map<String, Object> item : items) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(Form.Entries.SUBJECT, history.subject());
        whole.put(type, row.getOrDefault(Form.Entries.ID, ""));
        item.forEach((column, value) -> whole.putIfAbsent(column, value));
        String table = String.valueOf(whole.remove(""));
        TableRows.this.add(table, whole);
      }
    }

    /**
     * An id for an entry that has none and that rows of another table belong to: how findings name
     * it, so that they are the same.
     */
    private String made(Entry entry) {
      String label = entry instanceof Event event ? event.label() : entry.toString();
      String id = label;
      for (int i = 2; !ids.add(id); i++) {
        id = label + " (" + i + ")";
      }
      return id;
    }

    /** Returns whether any of them has a value. */
    private boolean attributes(
        Entry entry,
        Attributes attributes,
        IntFunction<@Nullable Object> values,
        String prefix,
        Map<String, Object> row,
        List<Map<String, Object>> items) {
      boolean any = false;
      for (Attribute attribute : attributes.all()) {
        Object value = values.apply(attribute.slot());
        if (value == null) {
          continue;
        }
        String path = prefix + attribute.name();
        if (attribute.type() instanceof AttributeType.Group group) {
          if (!attributes(entry, group.attributes(), values, path + ".", row, items)) {
            lost(entry, "`" + path + "` is given and says nothing");
          }
        } else if (value instanceof List<?> list) {
          list(entry, attribute.type(), path, list, row, items);
        } else {
          row.put(path, cell(entry, path, value));
        }
        any = true;
      }
      return any;
    }

    private void list(
        Entry entry,
        AttributeType type,
        String path,
        List<?> list,
        Map<String, Object> row,
        List<Map<String, Object>> items) {
      if (list.isEmpty()) {
        lost(entry, "the list `" + path + "` is given and empty");
        return;
      }
      AttributeType.Group group = Layout.item(type);
      if (group == null) {
        row.put(path, joined(entry, path, list));
        return;
      }
      List<Map<String, Object>> all = new ArrayList<>();
      for (Object one : list) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (one instanceof Item held) {
          attributes(entry, group.attributes(), held::value, "", item, all);
        }
        item.put("", entry.type().name() + "." + path);
        all.add(item);
      }
      List<Object> shorthands = shorthands(group, all);
      if (shorthands.isEmpty()) {
        items.addAll(all);
      } else {
        row.put(path, joined(entry, path, shorthands));
      }
    }

    /** The values that stand for the items where each has that and no other, else none. */
    private static List<Object> shorthands(
        AttributeType.Group group, List<Map<String, Object>> items) {
      String name = group.shorthand();
      List<Object> values = new ArrayList<>();
      for (Map<String, Object> item : items) {
        Object value = name == null ? null : item.get(name);
        if (item.size() != 2
            || value == null
            || value.toString().contains(BETWEEN)
            || !value.toString().equals(value.toString().strip())) {
          return List.of();
        }
        values.add(value);
      }
      return values;
    }

    private String joined(Entry entry, String path, List<?> values) {
      List<String> texts = values.stream().map(Object::toString).toList();
      if (texts.stream().anyMatch(text -> text.contains(BETWEEN) || !text.equals(text.strip()))) {
        lost(entry, "a word of `" + path + "` has a `;` or a space at its end");
      }
      return String.join(BETWEEN, texts);
    }

    private Object cell(Entry entry, String path, Object value) {
      if (value instanceof Moment moment) {
        return isPlain(moment) ? moment : moment.toString();
      }
      if (value instanceof Number || value instanceof Boolean) {
        return value;
      }
      String text = value.toString();
      if (!text.equals(text.strip()) || text.length() > Sheets.LONGEST_CELL) {
        lost(entry, "`" + path + "` is too long for a cell or has a space at its end");
      }
      return text;
    }

    /** Whether the time is told by its local time: not in the hour that a clock change repeats. */
    private boolean isPlain(Moment moment) {
      return !moment.hasTime()
          || Moment.parse(moment.toString().substring(0, 16), history.zone()).equals(moment);
    }

    private void lost(Entry entry, String what) {
      losses.add(
          Problem.warning(history.placeOf(entry), "", what + ", which a table cannot tell", null)
              .of(history.subject()));
    }
  }
}
