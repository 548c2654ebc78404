package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * The tables in which histories of a vocabulary can be written: what holds for all, the subjects,
 * then a table a type, in the order of the vocabulary, each followed by those of its lists.
 */
final class Layout {
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Naming naming;

  private Layout(Naming naming) {
    this.naming = naming;
  }

  /** The tables of a vocabulary. */
  static Layout of(Vocabulary vocabulary, Naming naming) {
    Layout layout = new Layout(naming);
    layout.add(new Form.Header());
    List<String> ofSubject =
        new ArrayList<>(List.of(Form.Subjects.ID, Form.Subjects.KIND, Form.Subjects.NAME));
    ofSubject.addAll(SubjectScript.SETTINGS);
    vocabulary.carryIns().keySet().forEach(name -> ofSubject.add(SubjectScript.CARRY_IN + name));
    layout.add(new Form.Subjects(ofSubject));
    vocabulary.periods().forEach(type -> layout.add(type, true));
    vocabulary.events().forEach(type -> layout.add(type, false));
    return layout;
  }

  /** What people call the tables. */
  Naming naming() {
    return naming;
  }

  /** All tables, in order. */
  Collection<Form> forms() {
    return forms.values();
  }

  /** The table of a name; null for one that is not known. */
  @Nullable Form form(String name) {
    return forms.get(name);
  }

  /** The number of a known table in the order of the tables, from 1. */
  int number(String name) {
    return List.copyOf(forms.keySet()).indexOf(name) + 1;
  }

  /** How many tables there are. */
  int size() {
    return forms.size();
  }

  /** What to do about a table of a name that is not known. */
  @Nullable String help(String unknown) {
    int dot = unknown.indexOf('.');
    if (dot > 0
        && form(unknown.substring(0, dot)) instanceof Form.Entries entries
        && entries.columns().contains(unknown.substring(dot + 1))) {
      return "it is a column of "
          + naming.of(entries.name())
          + "; a list of words stands in one cell, with `;` between them";
    }
    return Suggestion.help(unknown, forms.keySet());
  }

  private void add(Form form) {
    forms.putIfAbsent(form.name(), form);
  }

  private void add(EntryType type, boolean isPeriod) {
    List<String> bounds = isPeriod ? List.of("id", "from", "to") : List.of("id");
    Form.Entries entries =
        new Form.Entries(
            type,
            isPeriod,
            joined(Stream.concat(Stream.of(Form.Entries.SUBJECT), bounds.stream()), type));
    add(entries);
    addLists(entries, type.attributes(), "");
  }

  private void addLists(Form.Entries entries, Attributes attributes, String prefix) {
    for (Attribute attribute : attributes.all()) {
      String path = prefix + attribute.name();
      if (attribute.type() instanceof AttributeType.Group group) {
        addLists(entries, group.attributes(), path + ".");
      }
      AttributeType.Group item = item(attribute.type());
      if (item != null) {
        List<String> columns = new ArrayList<>(List.of(Form.Entries.SUBJECT, entries.name()));
        addColumns(item.attributes(), "", columns);
        add(new Form.Items(entries, path, item.attributes(), columns));
      }
    }
  }

  private static List<String> joined(Stream<String> first, EntryType type) {
    List<String> columns = new ArrayList<>(first.toList());
    addColumns(type.attributes(), "", columns);
    return columns;
  }

  private static void addColumns(Attributes attributes, String prefix, List<String> columns) {
    for (Attribute attribute : attributes.all()) {
      String path = prefix + attribute.name();
      AttributeType.Group item = item(attribute.type());
      if (attribute.type() instanceof AttributeType.Group group) {
        addColumns(group.attributes(), path + ".", columns);
      } else if (item == null || item.shorthand() != null) {
        columns.add(path);
      }
    }
  }

  /** What the items of a list of objects consist of; null for any other type. */
  static AttributeType.@Nullable Group item(AttributeType type) {
    return type instanceof AttributeType.ListOf list
            && list.element() instanceof AttributeType.Group group
        ? group
        : null;
  }
}
