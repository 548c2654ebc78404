package org.supervisionrules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.FosterCare;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.random.RandomHistories;

/** Judges that are wrong in a known way are found out by the property that is about it. */
class ChecksTest {
  private static final Policy POLICY = FosterCare.policy();
  private static final RandomHistories HISTORIES = RandomHistories.of(POLICY);

  @Test
  void a_judge_that_lets_a_day_more_pass_is_found_out_by_boundaries() {
    try (Judge late =
            new Judge(POLICY) {
              @Override
              List<Result> results(Draft draft, LocalDate asOf) {
                return super.results(draft, asOf.minusDays(1));
              }
            };
        Judge right = new Judge(POLICY)) {
      assertThat(violations(new Boundaries(late, HISTORIES.acts())))
          .anyMatch(each -> each.words().contains("is still pending on"));
      assertThat(violations(new Boundaries(right, HISTORIES.acts()))).isEmpty();
    }
  }

  @Test
  void a_judge_that_takes_the_due_date_as_too_late_is_found_out_by_boundaries() {
    try (Judge early =
        new Judge(POLICY) {
          @Override
          List<Result> results(Draft draft, LocalDate asOf) {
            return super.results(writtenADayLater(draft), asOf);
          }
        }) {
      assertThat(violations(new Boundaries(early, HISTORIES.acts())))
          .anyMatch(each -> each.words().contains("done on that day, is breached"));
    }
  }

  /** Notes put off by a day: what was in time on the last day is late. */
  private static Draft writtenADayLater(Draft draft) {
    List<Map<String, Object>> events = new ArrayList<>();
    for (Map<String, Object> event : draft.events()) {
      Map<String, Object> later = new LinkedHashMap<>(event);
      if (later.get("notes") instanceof String notes) {
        later.put("notes", LocalDate.parse(notes.substring(0, 10)).plusDays(1).toString());
      }
      events.add(later);
    }
    return draft.with(draft.periods(), events);
  }

  @Test
  void a_judge_that_goes_by_the_order_of_entries_is_found_out() {
    try (Judge byOrder =
        new Judge(POLICY) {
          @Override
          List<Result> results(Draft draft, LocalDate asOf) {
            int half = draft.events().size() / 2;
            return super.results(
                draft.with(draft.periods(), draft.events().subList(0, half)), asOf);
          }
        }) {
      assertThat(violations(new AnyOrder(byOrder))).isNotEmpty();
    }
  }

  @Test
  void a_judge_that_remembers_is_found_out() {
    try (Judge right = new Judge(POLICY);
        Judge remembering =
            new Judge(POLICY) {
              private int asked;

              @Override
              List<Result> results(Draft draft, LocalDate asOf) {
                return super.results(draft, asOf.plusDays(asked++));
              }
            }) {
      assertThat(violations(new SameTwice(right, remembering))).isNotEmpty();
      assertThat(violations(new SameTwice(right, right))).isEmpty();
    }
  }

  @Test
  void a_judge_that_fails_is_found_out() {
    try (Judge failing =
        new Judge(POLICY) {
          @Override
          List<Result> results(Draft draft, LocalDate asOf) {
            if (draft.events().size() > 3) {
              throw new IllegalStateException("too many");
            }
            return super.results(draft, asOf);
          }
        }) {
      assertThat(violations(new Judged(failing)))
          .isNotEmpty()
          .allMatch(each -> each.words().contains("too many"));
    }
  }

  @Test
  void a_finding_whose_evidence_is_not_there_is_not_explained() {
    try (Judge elsewhere =
        new Judge(POLICY) {
          @Override
          List<Result> results(Draft draft, LocalDate asOf) {
            Draft more = draft;
            for (int i = 0; i < 40; i++) {
              more = more.plus(Map.of("type", "foster-visit", "on", asOf.minusDays(i).toString()));
            }
            return super.results(more, asOf);
          }
        }) {
      assertThat(violations(new Explained(elsewhere)))
          .anyMatch(each -> each.words().contains("which is not in the history"));
    }
  }

  @Test
  void breaches_are_what_random_histories_have_plenty_of() {
    try (Judge judge = new Judge(POLICY)) {
      int breached = 0;
      for (int i = 0; i < 200; i++) {
        breached +=
            judge.results(HISTORIES.draw(new Random(i))).stream()
                    .anyMatch(each -> each.outcome() == Outcome.BREACHED)
                ? 1
                : 0;
      }
      assertThat(breached).isBetween(50, 190);
    }
  }

  private static List<Violation> violations(Check check) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Optional<Violation> violation = check.violation(HISTORIES.draw(new Random(i)));
      violation.ifPresent(violations::add);
    }
    return violations;
  }
}
