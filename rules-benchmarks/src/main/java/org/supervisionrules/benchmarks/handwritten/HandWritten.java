package org.supervisionrules.benchmarks.handwritten;

import java.util.List;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;

/**
 * Judges a history by the twelve headline requirements of {@code cambridgeshire-2017}, which are
 * written out here. Immutable and safe for any number of threads.
 */
public final class HandWritten {
  static final int ASYE_FIRST_PHASE = 0;
  static final int ASYE_AFTER_REVIEW = 1;
  static final int SOCIAL_WORK = 2;
  static final int OTHER_STAFF = 3;
  static final int PART_TIME = 4;
  static final int POSTPONED_RECONVENED = 5;
  static final int UNIT_MEETING_RECORDED = 6;
  static final int RECORD_COPY_GIVEN = 7;
  static final int LEAVER_RETAINED = 8;
  static final int LEAVER_DESTROYED = 9;
  static final int ASYE_OBSERVATIONS = 10;
  static final int CASE_REVIEW = 11;

  /** The ids of the requirements, in the order of the pack. */
  public static final List<String> REQUIREMENTS =
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

  /** The pack is in force from this day on, inclusive. */
  private static final int EFFECTIVE_FROM = Days.of("2017-10-01");

  private final Slots slots;
  private final Reckoning reckoning;

  /**
   * An evaluator.
   *
   * @param policy whose vocabulary and calendar are used; of its requirements nothing is read
   */
  public HandWritten(Policy policy) {
    this.slots = new Slots(policy.vocabulary());
    this.reckoning = policy.calendar().reckoning();
  }

  /**
   * What was not plainly met, requirement by requirement.
   *
   * @param asOf the as-of day, inclusive
   */
  public List<Verdict> evaluate(History history, int asOf) {
    Verdicts verdicts = new Verdicts(asOf);
    walk(history, asOf, verdicts);
    return verdicts.all();
  }

  /**
   * Works out the dates of what was not plainly met, and leaves to a judge what they mean.
   *
   * @param asOf the as-of day, inclusive
   */
  public void walk(History history, int asOf, Judge judge) {
    if (history.subjectKind().equals("unit")) {
      UnitMeetings.walk(this, history, asOf, judge);
    } else if (history.subjectKind().equals("staff")) {
      Staff staff = new Staff(this, history, asOf);
      new Supervision(staff, judge).walk();
      Deadlines.walkPostponed(staff, judge);
      Deadlines.walkCopies(staff, judge);
      if (staff.leftOn <= asOf) {
        Leavers.walk(staff, judge);
      }
      if (!staff.asyeRuns.isEmpty()) {
        Observations.walk(staff, judge);
      }
      if (!staff.cases.isEmpty()) {
        CaseReviews.walk(staff, judge);
      }
    }
  }

  Slots slots() {
    return slots;
  }

  Reckoning reckoning() {
    return reckoning;
  }

  /** The first day that may be judged. */
  static int judgedFrom(History history) {
    return Math.max(history.recordsFrom(), EFFECTIVE_FROM);
  }

  int workingDaysAfter(int day, int count) {
    return reckoning.workingDays().after(day, count);
  }

  int after(int day, Amount amount) {
    return reckoning.plus(day, amount);
  }

  /** The day on which as many days have gone by as the amount has, those paused not counted. */
  int due(int anchor, Dated<Amount> every, DayRanges paused) {
    return reckoning.due(anchor, every, paused);
  }
}
