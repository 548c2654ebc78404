package org.supervisionrules.testkit.random;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * What a requirement is made of. The model of a policy is records all the way down, so that a kind
 * of requirement that is new has random histories from its first day, without a word about it here.
 */
final class Records {
  private Records() {}

  /** Everything of a type within something, each where it is met, the thing itself first. */
  static <T> List<T> within(@Nullable Object root, Class<T> type) {
    List<T> found = new ArrayList<>();
    walk(
        root,
        each -> {
          if (type.isInstance(each)) {
            found.add(type.cast(each));
          }
        });
    return found;
  }

  /** The parts of a record by name, in their order. */
  static Map<String, Object> parts(Object thing) {
    Map<String, Object> parts = new LinkedHashMap<>();
    forEachPart(thing, parts::put);
    return parts;
  }

  /** The days on which dated values change, within something. */
  static List<Integer> changes(Object root) {
    TreeMap<Integer, Boolean> days = new TreeMap<>();
    walk(
        root,
        each -> {
          if (each instanceof Dated<?> dated) {
            for (int i = 1; i < dated.size(); i++) {
              days.put(dated.from(i), true);
            }
          }
        });
    return List.copyOf(days.keySet());
  }

  private static void walk(@Nullable Object thing, Consumer<Object> visitor) {
    if (thing == null || thing instanceof EntryType) {
      return;
    }
    visitor.accept(thing);
    if (thing instanceof Collection<?> collection) {
      collection.forEach(each -> walk(each, visitor));
    } else if (thing instanceof Map<?, ?> map) {
      map.values().forEach(each -> walk(each, visitor));
    } else if (thing instanceof Optional<?> optional) {
      optional.ifPresent(each -> walk(each, visitor));
    } else if (thing instanceof Dated<?> dated) {
      for (int i = 0; i < dated.size(); i++) {
        walk(dated.value(i), visitor);
      }
    } else {
      forEachPart(thing, (name, part) -> walk(part, visitor));
    }
  }

  private static void forEachPart(Object thing, BiConsumer<String, Object> visitor) {
    RecordComponent[] components = thing.getClass().getRecordComponents();
    if (components == null) {
      return;
    }
    for (RecordComponent component : components) {
      Object part = part(thing, component.getAccessor());
      if (part != null) {
        visitor.accept(component.getName(), part);
      }
    }
  }

  private static @Nullable Object part(Object thing, Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(thing);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be read", e);
    }
  }
}
