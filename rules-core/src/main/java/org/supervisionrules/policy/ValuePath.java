package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Item;

/**
 * Where values stand in an entry: a slot, or a slot of each item in a list.
 *
 * @param text as the pack has it: {@code cases.case}
 * @param slot the slot of the value or of the list
 * @param item the slot in each item; -1 where the value, or the list itself, is meant
 * @param tests what an item must say to count; none where each does
 * @param asks the slots in an item that must have a value to tell, by dotted name; none where any
 *     item tells
 */
public record ValuePath(
    String text, int slot, int item, List<Selector.Test> tests, Map<String, Integer> asks)
    implements Serializable {
  public ValuePath {
    asks = Collections.unmodifiableMap(new LinkedHashMap<>(asks));
    tests = List.copyOf(tests);
  }

  /** Hands over each value there is, in order: of a list each element. */
  public void forEach(Entry entry, Scene scene, Consumer<Object> values) {
    Object value = entry.value(slot);
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object found = of(list.get(i), entry, scene);
        if (found != null) {
          values.accept(found);
        }
      }
    } else if (value != null) {
      values.accept(value);
    }
  }

  /** What an element of a list says; null where it does not, or does not count. */
  private @Nullable Object of(Object element, Entry entry, Scene scene) {
    if (!(element instanceof Item each)) {
      return element;
    }
    return item >= 0 && Selector.all(tests, each, entry, scene) ? each.value(item) : null;
  }

  /** Whether an item that counts does not say. */
  public boolean lacks(Entry entry, Scene scene) {
    if (item >= 0 && entry.value(slot) instanceof List<?> list) {
      for (Object element : list) {
        if (element instanceof Item each
            && each.value(item) == null
            && Selector.all(tests, each, entry, scene)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the values is this one. */
  public boolean has(Entry entry, Scene scene, Object wanted) {
    Object value = entry.value(slot);
    if (!(value instanceof List<?> list)) {
      return wanted.equals(value);
    }
    for (int i = 0; i < list.size(); i++) {
      if (wanted.equals(of(list.get(i), entry, scene))) {
        return true;
      }
    }
    return false;
  }

  /** The latest of the dates there; {@link Days#OPEN} where none is given. */
  public int latest(Entry entry, Scene scene) {
    Object value = entry.value(slot);
    if (!(value instanceof List<?> list)) {
      return value instanceof Moment moment ? moment.day() : Days.OPEN;
    }
    int latest = Days.OPEN;
    for (int i = 0; i < list.size(); i++) {
      if (of(list.get(i), entry, scene) instanceof Moment moment) {
        latest = latest == Days.OPEN ? moment.day() : Math.max(latest, moment.day());
      }
    }
    return latest;
  }
}
