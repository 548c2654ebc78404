package org.supervisionrules.internal.derive;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Destruction;
import org.supervisionrules.facts.Keeping;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Retention;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/**
 * Works out until when the records of someone who left are kept and by when they are destroyed.
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
    Period last =
        view.periods(retention.from()).stream()
            .max(Comparator.<Period>comparingInt(Period::to).thenComparing(Period::contents))
            .orElse(null);
    if (last == null || last.to() > view.asOf()) {
      return;
    }
    int leftOn = last.to();
    int keepUntil = view.reckoning().due(leftOn, retention.keep(), DayRanges.NONE);
    Amount keep = retention.keep().on(keepUntil);
    Event disposal = disposal(leftOn);
    DayRanges holds = view.days(retention.hold());
    if (retention.destroyWithin().isPresent()) {
      destruction(last, keep, keepUntil, disposal, holds, retention.destroyWithin().get());
      return;
    }
    int hold = disposal == null ? -1 : holds.indexOf(disposal.day());
    Keeping keeping =
        new Keeping(
            requirement,
            last,
            leftOn,
            keep,
            keepUntil,
            disposal,
            hold < 0 ? Days.BEGINNING : holds.to(hold),
            view.asOf(),
            view.isSilent(requirement));
    if (!requirement.off().on(keepUntil)) {
      facts.accept(keeping);
    }
  }

  private void destruction(
      Period employment,
      Amount keep,
      int keepUntil,
      @Nullable Event disposal,
      DayRanges holds,
      Dated<Amount> within) {
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
              employment,
              employment.to(),
              keep,
              keepUntil,
              within.on(dueOn),
              dueOn,
              heldUntil,
              disposal,
              view.asOf(),
              view.isSilent(requirement)));
    }
  }

  /** The earliest destruction after leaving; null while there is none. */
  private @Nullable Event disposal(int leftOn) {
    for (Event event : view.events(retention.disposal())) {
      if (event.day() > leftOn) {
        return event;
      }
    }
    return null;
  }
}
