package org.supervisionrules.history;

import java.util.List;

/** Describes one meeting of a unit. It is held where its end or its record is given. */
public final class UnitMeetingBuilder extends EntryBuilder<UnitMeetingBuilder> {

  UnitMeetingBuilder() {
    super("unit-meeting");
  }

  /** When it started, as {@code 2026-03-27T10:00} or {@code 2026-03-27}. */
  public UnitMeetingBuilder started(String when) {
    return with("started", when);
  }

  /** When it ended, as {@code 2026-03-27T12:30} or {@code 2026-03-27}. */
  public UnitMeetingBuilder ended(String when) {
    return with("ended", when);
  }

  /**
   * Who chaired it.
   *
   * @param role {@code csw}, {@code group-manager} or {@code other}
   */
  public UnitMeetingBuilder chair(String id, String role) {
    return with("chair", id).with("chairRole", role);
  }

  /**
   * When it was recorded, and where.
   *
   * @param system {@code ics}, {@code one}, {@code paper} or {@code other}
   */
  public UnitMeetingBuilder recorded(String when, String system) {
    return with("recorded", when).with("recordedOn", system);
  }

  /** The ids of who took part. */
  public UnitMeetingBuilder attendees(String... ids) {
    return with("attendees", List.of(ids));
  }

  /** The ids of the cases that were discussed. */
  public UnitMeetingBuilder discussed(String... caseIds) {
    return with("cases", List.of(caseIds));
  }

  @Override
  UnitMeetingBuilder self() {
    return this;
  }
}
