package org.supervisionrules.testkit;

import java.util.List;

/** The requirements whose arithmetic the readings fix, and which the reference evaluator judges. */
public final class HeadlineRequirements {
  /** Their ids, in the order in which the reference tells them. */
  public static final List<String> IDS =
      List.of(
          "asye-supervision-first-phase",
          "asye-supervision-after-review",
          "social-work-supervision",
          "other-staff-supervision",
          "part-time-supervision",
          "postponed-session-reconvened",
          "unit-meeting-recorded",
          "record-copy-given",
          "leaver-records-retained",
          "leaver-records-destroyed",
          "asye-formal-observations",
          "case-review");

  private HeadlineRequirements() {}
}
