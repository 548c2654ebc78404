package org.supervisionrules.internal.derive;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Destruction;
import org.supervisionrules.facts.Keeping;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Retention;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out until when the records of someone who left, or each record by itself, are kept and by
 * when they are destroyed.
 *
 * <p>Source: the reading "retention". Worked example: left on 2019-03-31, kept until 2025-03-31,
 * destroyed by 2025-06-29.
 */
final class RetentionFacts {
  private final Requirement requirement;
  private final Retention retention;
  private final HistoryView view;
  private final Consumer<Object> facts;

  RetentionFacts(
      Requirement requirement, Retention retention, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.retention = retention;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    if (retention.from() instanceof Retention.From.Making making) {
      DayRanges days = view.bound(requirement.scope());
      for (Event event : view.events(making.events())) {
        int since = making.since().map(date -> date.latest(event, view)).orElse(event.day());
        if (since <= view.asOf() && days.contains(since)) {
          file(new File(event, since, disposal(event, since)));
        }
      }
      return;
    }
    Period last =
        view.periods(((Retention.From.Leaving) retention.from()).periods()).stream()
            .max(Comparator.<Period>comparingInt(Period::to).thenComparing(Period::contents))
            .orElse(null);
    if (last != null && last.to() <= view.asOf()) {
      file(new File(last, last.to(), disposal(last, last.to() + 1)));
    }
  }

  /**
   * What is kept together.
   *
   * @param of the employment or the event
   * @param since the day from which it is kept
   * @param disposal the earliest destruction; null while there is none
   */
  private record File(Entry of, int since, @Nullable Event disposal) {}

  private void file(File file) {
    int keepUntil = view.reckoning().due(file.since, retention.keep(), DayRanges.NONE);
    DayRanges holds = view.days(retention.hold());
    if (retention.destroyWithin().isPresent()) {
      destruction(file, keepUntil, holds, retention.destroyWithin().get());
      return;
    }
    int hold = file.disposal == null ? -1 : holds.indexOf(file.disposal.day());
    Keeping keeping =
        new Keeping(
            requirement,
            file.of,
            file.since,
            retention.keep().on(keepUntil),
            keepUntil,
            file.disposal,
            hold < 0 ? Days.BEGINNING : holds.to(hold),
            view.asOf(),
            isSilent());
    if (!requirement.off().on(keepUntil)) {
      facts.accept(keeping);
    }
  }

  private void destruction(File file, int keepUntil, DayRanges holds, Dated<Amount> within) {
    int dueOn = view.reckoning().due(keepUntil, within, DayRanges.NONE);
    int heldUntil = Days.BEGINNING;
    for (int hold = holds.indexOf(dueOn); hold >= 0; hold = holds.indexOf(dueOn)) {
      heldUntil = holds.to(hold);
      if (heldUntil == Days.OPEN) {
        dueOn = Days.OPEN;
        break;
      }
      dueOn = view.reckoning().due(heldUntil + 1, within, DayRanges.NONE);
    }
    if (!requirement.off().on(dueOn)) {
      facts.accept(
          new Destruction(
              requirement,
              file.of,
              file.since,
              retention.keep().on(keepUntil),
              keepUntil,
              within.on(dueOn),
              dueOn,
              heldUntil,
              file.disposal,
              view.asOf(),
              isSilent()));
    }
  }

  private boolean isSilent() {
    return view.isSilent(requirement);
  }

  /** The earliest destruction on or after a day; null while there is none. */
  private @Nullable Event disposal(Entry of, int from) {
    Related disposal = retention.disposal();
    for (Event event : view.events(disposal.entries())) {
      if (event.day() >= from && (disposal.ties(event, of, view) || namesNothing(event))) {
        return event;
      }
    }
    return null;
  }

  /** Whether a destruction does not say what was destroyed. */
  private boolean namesNothing(Event event) {
    return retention.disposal().same().stream()
        .allMatch(
            tie ->
                tie.theirs().slot() != Related.Tie.ID && event.value(tie.theirs().slot()) == null);
  }
}
