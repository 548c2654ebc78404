package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Some attributes by slot, with the names under which they are written: those of a type of entry,
 * of groups in it by dotted names, or those of the items of a list.
 */
final class Fields {
  private final Map<Integer, Field> bySlot = new LinkedHashMap<>();

  /**
   * One attribute.
   *
   * @param path its name, dotted inside a group: {@code record.completed}
   */
  record Field(String path, Attribute attribute) {
    AttributeType type() {
      return attribute.type();
    }

    boolean isDate() {
      return type() instanceof AttributeType.Date || type() instanceof AttributeType.DateOrTime;
    }
  }

  private Fields(Attributes attributes) {
    add("", attributes);
  }

  static Fields of(EntryType type) {
    return new Fields(type.attributes());
  }

  static Fields of(Attributes ofItems) {
    return new Fields(ofItems);
  }

  private void add(String prefix, Attributes attributes) {
    for (Attribute each : attributes.all()) {
      bySlot.put(each.slot(), new Field(prefix + each.name(), each));
      if (each.type() instanceof AttributeType.Group group) {
        add(prefix + each.name() + ".", group.attributes());
      }
    }
  }

  Optional<Field> at(int slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  List<Field> all() {
    return List.copyOf(bySlot.values());
  }

  /** The attributes of the items of a list, where it has such. */
  static Optional<Fields> items(AttributeType type) {
    return type instanceof AttributeType.ListOf list
            && list.element() instanceof AttributeType.Group group
        ? Optional.of(of(group.attributes()))
        : Optional.empty();
  }

  /** Puts a value under a dotted name. */
  static void put(Map<String, Object> entry, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      entry.put(path, value);
      return;
    }
    Map<String, Object> group = new LinkedHashMap<>();
    if (entry.get(path.substring(0, dot)) instanceof Map<?, ?> before) {
      before.forEach((key, held) -> group.put(String.valueOf(key), held));
    }
    put(group, path.substring(dot + 1), value);
    entry.put(path.substring(0, dot), group);
  }

  /** The value under a dotted name; of a list of groups the values of its items. */
  static @Nullable Object get(Map<?, ?> entry, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return entry.get(path);
    }
    Object inner = entry.get(path.substring(0, dot));
    String rest = path.substring(dot + 1);
    if (inner instanceof Map<?, ?> group) {
      return get(group, rest);
    }
    if (inner instanceof List<?> list) {
      List<Object> values = new ArrayList<>();
      for (Object item : list) {
        Object value = item instanceof Map<?, ?> map ? get(map, rest) : null;
        if (value != null) {
          values.add(value);
        }
      }
      return values;
    }
    return null;
  }

  /** Takes the value under a dotted name away. */
  static void remove(Map<String, Object> entry, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      entry.remove(path);
      return;
    }
    String first = path.substring(0, dot);
    if (entry.get(first) instanceof Map<?, ?> before) {
      Map<String, Object> group = new LinkedHashMap<>();
      before.forEach((key, held) -> group.put(String.valueOf(key), held));
      remove(group, path.substring(dot + 1));
      entry.put(first, group);
    }
  }
}
