package org.supervisionrules.formats.html;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * A finding that the page shows.
 *
 * @param anchor its anchor in the page
 */
record Listed(Result result, Finding finding, Grade grade, String anchor) {

  /** Whether it is a breach, be it one that a waiver covers. */
  boolean isNotKept() {
    return grade.isBreach() || grade == Grade.WAIVED;
  }

  /** Whether it is a breach that goes on at the as-of date. */
  boolean isOpen() {
    return grade.isBreach() && finding.actual().isEmpty();
  }

  /** The day it was or is due; {@link Days#OPEN} where it has none. */
  int due() {
    return day(finding.due().orElse(null));
  }

  /** The day its clock started; {@link Days#OPEN} where none did. */
  int since() {
    return day(finding.since().orElse(null));
  }

  /** The day it was done; {@link Days#OPEN} where nothing has happened. */
  int actual() {
    return day(finding.actual().orElse(null));
  }

  /** The month it was or is due, {@code 2026-02}; null where it has no due date. */
  @Nullable String month() {
    return due() == Days.OPEN ? null : Days.date(due()).toString().substring(0, 7);
  }

  private static int day(@Nullable Moment moment) {
    return moment == null ? Days.OPEN : moment.day();
  }
}
