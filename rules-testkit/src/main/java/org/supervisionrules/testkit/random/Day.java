package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.time.Days;

/**
 * A date that is not fixed yet.
 *
 * @param after how many days after the day that dates its entry
 * @param timed whether a time of that day is given
 */
record Day(int after, boolean timed) {
  private static final String NOON = "T12:00";

  /** An entry with its dates fixed. */
  static Map<String, Object> fix(Map<String, Object> entry, int day) {
    Map<String, Object> fixed = new LinkedHashMap<>();
    entry.forEach((key, value) -> fixed.put(key, fix(value, day)));
    return fixed;
  }

  private static Object fix(Object value, int day) {
    if (value instanceof Day date) {
      return Days.text(day + date.after()) + (date.timed() ? NOON : "");
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fixed = new LinkedHashMap<>();
      map.forEach((key, each) -> fixed.put(String.valueOf(key), fix(each, day)));
      return fixed;
    }
    if (value instanceof List<?> list) {
      List<Object> fixed = new ArrayList<>();
      list.forEach(each -> fixed.add(fix(each, day)));
      return fixed;
    }
    return value;
  }
}
