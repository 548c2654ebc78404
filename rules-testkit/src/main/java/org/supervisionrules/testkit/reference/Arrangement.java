package org.supervisionrules.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An interval of individual supervision and the days on which it holds for the subject ({@code
 * readings.md}, "Who is under which frequency").
 *
 * @param requirement the requirement that says it
 * @param interval how often
 * @param holdsOn whether it holds on a day, employment included, {@code recordsFrom} and {@code
 *     effective} not
 */
record Arrangement(String requirement, Amount interval, Predicate<LocalDate> holdsOn) {

  private static final Amount TWO_WEEKS = Amount.parse("2 weeks");
  private static final Amount FOUR_WEEKS = Amount.parse("4 weeks");

  private static final Set<String> SOCIAL_WORK =
      Set.of(
          "social-worker",
          "senior-practitioner",
          "csw",
          "group-manager",
          "team-manager",
          "practice-supervisor");

  private static final Set<String> OTHER =
      Set.of(
          "family-worker",
          "support-worker",
          "youth-worker",
          "clinician",
          "administrator",
          "other-staff");

  /** The arrangements of a history; each part-time period with an agreed interval is its own. */
  static List<Arrangement> of(HistoryAtT history) {
    AsyePhases phases = new AsyePhases(history);
    List<Period> agreed = agreedPartTime(history);
    List<Arrangement> arrangements = new ArrayList<>();
    arrangements.add(
        new Arrangement(
            "asye-supervision-first-phase",
            TWO_WEEKS,
            day -> history.isEmployed(day) && phases.isInFirstPhase(day)));
    arrangements.add(
        new Arrangement(
            "asye-supervision-after-review",
            FOUR_WEEKS,
            day -> history.isEmployed(day) && phases.isAfterReview(day)));
    arrangements.add(
        new Arrangement(
            "social-work-supervision",
            FOUR_WEEKS,
            day ->
                history.isEmployed(day)
                    && hasRoleOf(SOCIAL_WORK, history, day)
                    && !history.isIn("asye", day)
                    && !isCovered(agreed, day)));
    arrangements.add(
        new Arrangement(
            "other-staff-supervision",
            FOUR_WEEKS,
            day ->
                history.isEmployed(day)
                    && hasRoleOf(OTHER, history, day)
                    && !isCovered(agreed, day)));
    for (Period period : agreed) {
      arrangements.add(
          new Arrangement(
              "part-time-supervision",
              Amount.parse(period.attributes().path("agreedInterval").textValue()),
              day ->
                  period.days().covers(day)
                      && history.isEmployed(day)
                      && (hasRoleOf(SOCIAL_WORK, history, day) || hasRoleOf(OTHER, history, day))
                      && !history.isIn("asye", day)));
    }
    return arrangements;
  }

  private static List<Period> agreedPartTime(HistoryAtT history) {
    return history.periods("part-time").stream()
        .filter(period -> period.attribute("agreedInterval") != null)
        .toList();
  }

  private static boolean isCovered(List<Period> periods, LocalDate day) {
    return periods.stream().anyMatch(period -> period.days().covers(day));
  }

  private static boolean hasRoleOf(Set<String> family, HistoryAtT history, LocalDate day) {
    for (Period period : history.periods("role")) {
      String role = period.attribute("role");
      if (role != null && family.contains(role) && period.days().covers(day)) {
        return true;
      }
    }
    return false;
  }
}
