package org.supervisionrules.time;

import org.jspecify.annotations.Nullable;

/** Sets of days in tables of values, written as {@link DayRanges#toString} does. */
final class DayRangesText {
  private DayRangesText() {}

  static DayRanges read(@Nullable String text) {
    DayRanges.Builder ranges = new DayRanges.Builder();
    if (text != null) {
      for (String range : text.split(" ", -1)) {
        int slash = range.indexOf('/');
        String to = range.substring(slash + 1);
        ranges.add(Days.of(range.substring(0, slash)), to.equals("open") ? Days.OPEN : Days.of(to));
      }
    }
    return ranges.build();
  }
}
