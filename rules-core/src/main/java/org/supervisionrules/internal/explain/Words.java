package org.supervisionrules.internal.explain;

import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;

/** Small words that explanations share. */
final class Words {
  private Words() {}

  /** {@code 1 day}, {@code 3 working days}. */
  static String count(long count, String singular) {
    return count + " " + (count == 1 ? singular : singular + "s");
  }

  /** The name of a type as prose: {@code unit meeting}. */
  static String plain(String type) {
    return type.replace('-', ' ');
  }

  /** {@code (s3)} behind an event that was given an id, else nothing. */
  static String named(Entry event) {
    return event.id() == null ? "" : " (" + event.id() + ")";
  }

  /** {@code from 2026-01-05 to 2026-01-30}, {@code from 2026-01-05, still open}. */
  static String span(Period period) {
    String from = "from " + Days.text(period.from());
    return period.to() == Days.OPEN
        ? from + ", still open"
        : from + " to " + Days.text(period.to());
  }
}
