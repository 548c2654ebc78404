package org.supervisionrules.testkit.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The dates among the values of an entry. */
final class Dates {
  private static final int LENGTH = "2026-01-05".length();

  private Dates() {}

  /** The day of a value that is a date or a time. */
  static Optional<LocalDate> day(Object value) {
    if (!(value instanceof String text)
        || text.length() < LENGTH
        || (text.length() > LENGTH && text.charAt(LENGTH) != 'T')) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static void collect(Object value, Set<LocalDate> into) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> collect(each, into));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, into));
    } else {
      day(value).ifPresent(into::add);
    }
  }

  /** The same value with every date in it changed. */
  static Object change(Object value, UnaryOperator<LocalDate> change) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      map.forEach((key, each) -> changed.put(String.valueOf(key), change(each, change)));
      return changed;
    }
    if (value instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      list.forEach(each -> changed.add(change(each, change)));
      return changed;
    }
    return day(value)
        .<Object>map(day -> change.apply(day) + ((String) value).substring(LENGTH))
        .orElse(value);
  }
}
