package org.supervisionrules.testkit.property;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.random.Acts;
import org.supervisionrules.time.Moment;

/**
 * A due date is the last day on which something is in time. Of what the engine says is pending: on
 * the due date it still is, on the day after it is not; done on the due date it is not breached,
 * done on the day after it is.
 *
 * <p>That an act is the one waited for is seen the day before: where it is not accepted then, it
 * says nothing of the day after. What a pack's own rules judge is left out: they may forgive a day;
 * and so is what waits beyond its due date for something else, a postponed session for another.
 */
final class Boundaries implements Check {
  private static final int EACH = 2;
  private static final int FAR = 4000;

  private final Judge judge;
  private final Acts acts;

  Boundaries(Judge judge, Acts acts) {
    this.judge = judge;
    this.acts = acts;
  }

  @Override
  public Optional<Violation> violation(Draft draft) {
    int left = EACH;
    List<Result> results = new ArrayList<>(judge.results(draft));
    Collections.rotate(results, draft.asOf().getDayOfYear());
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        Optional<LocalDate> due = due(draft, finding);
        if (due.isPresent() && result.requirement().rules().isEmpty() && left-- > 0) {
          Optional<String> wrong =
              at(known(draft, due.get()), result.requirement(), finding, due.get());
          if (wrong.isPresent()) {
            return wrong.map(
                words ->
                    new Violation(
                        result.requirement().id(),
                        words,
                        Map.of("outcome", Outcome.PENDING.word(), "due", due.get().toString())));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The day on which a pending finding falls due; empty where a time of the day counts. */
  private static Optional<LocalDate> due(Draft draft, Finding finding) {
    return finding.outcome() == Outcome.PENDING
        ? finding
            .due()
            .filter(due -> !due.hasTime())
            .map(Moment::date)
            .filter(due -> !due.isBefore(draft.asOf()))
            .filter(due -> ChronoUnit.DAYS.between(draft.asOf(), due) < FAR)
        : Optional.empty();
  }

  /** The history as it is known on a day: without the events of which a date lies after it. */
  private static Draft known(Draft draft, LocalDate day) {
    List<Map<String, Object>> events =
        draft.events().stream()
            .filter(
                event ->
                    draft.with(List.of(), List.of(event)).framed(Map.of()).days().stream()
                        .noneMatch(date -> date.isAfter(day)))
            .toList();
    List<Map<String, Object>> periods =
        draft.periods().stream()
            .filter(period -> !LocalDate.parse(String.valueOf(period.get("from"))).isAfter(day))
            .toList();
    return draft.with(periods, events).asOf(day);
  }

  private Optional<String> at(
      Draft draft, Requirement requirement, Finding finding, LocalDate due) {
    String id = requirement.id();
    if (draft.valid(judge.policy()).isEmpty()
        || !isPending(Judge.same(judge.result(draft, due, id), finding), due)) {
      return Optional.empty();
    }
    LocalDate after = due.plusDays(1);
    Optional<Finding> late = Judge.same(judge.result(draft, after, id), finding);
    if (isPending(late, due)) {
      return Optional.of("due " + due + " is still pending on " + after);
    }
    if (late.isEmpty() || late.get().outcome() == Outcome.PENDING || !isDue(late.get(), due)) {
      return Optional.empty();
    }
    return acted(draft, requirement, finding, due);
  }

  private Optional<String> acted(
      Draft draft, Requirement requirement, Finding finding, LocalDate due) {
    LocalDate after = due.plusDays(1);
    if (!isAccepted(draft, requirement, finding, due.minusDays(1), due)) {
      return Optional.empty();
    }
    if (!isAccepted(draft, requirement, finding, due, due)) {
      return Optional.of(
          "due " + due + ", done on that day, is breached, although done the day before it is not");
    }
    return isAccepted(draft, requirement, finding, after, due)
        ? Optional.of("due " + due + ", done on " + after + ", is not breached")
        : Optional.empty();
  }

  /** Whether what was done on a day leaves no breach of what was due, as of the day after that. */
  private boolean isAccepted(
      Draft draft, Requirement requirement, Finding finding, LocalDate done, LocalDate due) {
    Optional<Draft> with = acts.done(draft, requirement, finding, done);
    if (with.isEmpty() || with.get().valid(judge.policy()).isEmpty()) {
      return done.equals(due);
    }
    Optional<Result> result = judge.result(with.get(), due.plusDays(1), requirement.id());
    return result.isPresent()
        && result.get().findings().stream()
            .filter(each -> isDue(each, due))
            .noneMatch(
                each ->
                    each.outcome() == Outcome.BREACHED || each.outcome() == Outcome.UNDETERMINED);
  }

  private static boolean isDue(Finding finding, LocalDate day) {
    return finding.due().map(Moment::date).equals(Optional.of(day));
  }

  private static boolean isPending(Optional<Finding> finding, LocalDate due) {
    return finding
        .filter(each -> each.outcome() == Outcome.PENDING)
        .flatMap(Finding::due)
        .filter(day -> day.date().equals(due))
        .isPresent();
  }
}
