package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.Item;

/**
 * A history as the object that a JSON document has: maps, lists, texts, numbers, and yes or no;
 * keys in the order of the format and of the vocabulary.
 */
public final class HistoryTree {
  private HistoryTree() {}

  static Map<String, Object> of(History history) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("id", history.subject());
    subject.put("kind", history.subjectKind());
    history.subjectName().ifPresent(name -> subject.put("name", name));
    tree.put("subject", subject);
    if (history.recordsFrom() != Days.BEGINNING) {
      tree.put("recordsFrom", Days.text(history.recordsFrom()));
    }
    if (history.asOf() != Days.OPEN) {
      tree.put("asOf", Days.text(history.asOf()));
    }
    tree.put("zone", history.zone().getId());
    tree.put("complete", List.copyOf(history.complete()));
    if (!history.carryIn().isEmpty()) {
      Map<String, Object> carryIn = new LinkedHashMap<>();
      history.carryIn().forEach((name, day) -> carryIn.put(name, Days.text(day)));
      tree.put("carryIn", carryIn);
    }
    entries("periods", history.periods(), tree);
    entries("events", history.events(), tree);
    return tree;
  }

  private static void entries(String key, List<? extends Entry> entries, Map<String, Object> tree) {
    if (!entries.isEmpty()) {
      tree.put(key, entries.stream().map(HistoryTree::of).toList());
    }
  }

  /** A period or event, its type and id included. */
  public static Map<String, Object> of(Entry entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", entry.type().name());
    String id = entry.id();
    if (id != null) {
      tree.put("id", id);
    }
    if (entry instanceof Period period) {
      tree.put("from", Days.text(period.from()));
      if (period.to() != Days.OPEN) {
        tree.put("to", Days.text(period.to()));
      }
    }
    attributes(entry.type().attributes(), entry::value, tree);
    return tree;
  }

  private static void attributes(
      Attributes attributes, IntFunction<@Nullable Object> values, Map<String, Object> tree) {
    for (Attribute attribute : attributes.all()) {
      Object value = values.apply(attribute.slot());
      if (value == null) {
        continue;
      }
      if (attribute.type() instanceof AttributeType.Group group) {
        Map<String, Object> inner = new LinkedHashMap<>();
        attributes(group.attributes(), values, inner);
        tree.put(attribute.name(), inner);
      } else {
        tree.put(attribute.name(), value(attribute.type(), value));
      }
    }
  }

  private static Object value(AttributeType type, Object value) {
    if (type instanceof AttributeType.ListOf list && value instanceof List<?> several) {
      List<Object> values = new ArrayList<>();
      several.forEach(one -> values.add(value(list.element(), one)));
      return values;
    }
    if (type instanceof AttributeType.Group group && value instanceof Item item) {
      Map<String, Object> inner = new LinkedHashMap<>();
      attributes(group.attributes(), item::value, inner);
      return inner;
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
