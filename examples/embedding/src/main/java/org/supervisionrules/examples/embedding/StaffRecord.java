package org.supervisionrules.examples.embedding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this HR system keeps about one member of staff, in its own shape.
 *
 * @param number the staff number
 * @param jobTitle as the HR system words it
 * @param started the first day of employment
 * @param meetings one-to-one supervision meetings, in any order
 */
public record StaffRecord(
    String number, String jobTitle, LocalDate started, List<Meeting> meetings) {

  /**
   * One supervision meeting in the calendar.
   *
   * @param id the number of the entry
   * @param planned the day it was planned for
   * @param held the day it was held; null where it was not
   * @param movedFrom the number of the entry that it replaces, or null
   */
  public record Meeting(
      String id, LocalDate planned, @Nullable LocalDate held, @Nullable String movedFrom) {}

  /** The same record with one more meeting. */
  public StaffRecord with(Meeting meeting) {
    List<Meeting> more = new ArrayList<>(meetings);
    more.add(meeting);
    return new StaffRecord(number, jobTitle, started, more);
  }
}
