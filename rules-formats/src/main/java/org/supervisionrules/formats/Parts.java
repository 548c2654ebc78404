package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;

/** Finds the parts of the entries of a table, in its own columns and in the tables of its lists. */
final class Parts {
  private final Map<String, Table> tables;

  /**
   * Finds parts.
   *
   * @param tables those that were submitted, by name
   */
  Parts(Map<String, Table> tables) {
    this.tables = tables;
  }

  /** The parts of an entry, besides its type. */
  List<Part> of(Form.Entries form, Table table) {
    List<Part> parts = new ArrayList<>();
    List<String> bounds = form.isPeriod() ? List.of("id", "from", "to") : List.of("id");
    bounds.forEach(name -> addCell(name, name, table, parts));
    addAll(form.type().attributes(), "", form.name() + ".", table, parts);
    return parts;
  }

  private void addAll(
      Attributes attributes, String prefix, String lists, Table table, List<Part> parts) {
    for (Attribute attribute : attributes.all()) {
      String name = attribute.name();
      AttributeType.Group item = Layout.item(attribute.type());
      if (attribute.type() instanceof AttributeType.Group group) {
        List<Part> inner = new ArrayList<>();
        addAll(group.attributes(), prefix + name + ".", lists, table, inner);
        if (!inner.isEmpty()) {
          parts.add(new Part.Group(name, List.copyOf(inner)));
        }
      } else if (item == null) {
        addCell(name, prefix + name, table, parts);
      } else {
        int column = table.column(prefix + name);
        if (item.shorthand() != null && column >= 0) {
          parts.add(new Part.Joined(name, column));
        }
        addItems(name, prefix + name, lists, item, parts);
      }
    }
  }

  private void addItems(
      String name, String path, String lists, AttributeType.Group item, List<Part> parts) {
    Table table = tables.get(lists + path);
    if (table != null && table.form() instanceof Form.Items form && form.path().equals(path)) {
      List<Part> inner = new ArrayList<>();
      addAll(item.attributes(), "", form.name() + ".", table, inner);
      parts.add(new Part.Items(name, path, List.copyOf(inner)));
    }
  }

  private static void addCell(String key, String column, Table table, List<Part> parts) {
    int index = table.column(column);
    if (index >= 0) {
      parts.add(new Part.Cell(key, index));
    }
  }
}
