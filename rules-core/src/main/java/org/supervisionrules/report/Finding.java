package org.supervisionrules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.time.Moment;
import org.supervisionrules.waiver.Waiver;

/**
 * One obligation that was not plainly met: breached, waived, undetermined or pending.
 *
 * <p>Its words are made when they are first asked for: a run that only counts makes none.
 */
public final class Finding {
  private final Outcome outcome;
  private final Severity severity;
  private final @Nullable Moment due;
  private final @Nullable Moment actual;
  private final @Nullable String about;
  private final @Nullable Moment since;
  private final Supplier<Details> words;
  private final @Nullable Waiver waiver;
  private final Standing standing;
  private @Nullable Details details;

  /** What an earlier report says of it. */
  private enum Standing {
    NOT_COMPARED,
    KNOWN,
    NEW
  }

  /** The parts of a finding that cost something to make. */
  public record Details(
      String id, @Nullable String late, Explanation explanation, List<Evidence> evidence) {
    public Details {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A finding.
   *
   * @param details makes the parts that cost something; the same each time it is asked
   */
  public Finding(
      Outcome outcome,
      Severity severity,
      @Nullable Moment due,
      @Nullable Moment actual,
      @Nullable String about,
      @Nullable Moment since,
      Supplier<Details> details) {
    this(outcome, severity, due, actual, about, since, details, null, Standing.NOT_COMPARED);
  }

  private Finding(
      Outcome outcome,
      Severity severity,
      @Nullable Moment due,
      @Nullable Moment actual,
      @Nullable String about,
      @Nullable Moment since,
      Supplier<Details> details,
      @Nullable Waiver waiver,
      Standing standing) {
    this.outcome = outcome;
    this.severity = severity;
    this.due = due;
    this.actual = actual;
    this.about = about;
    this.since = since;
    this.words = details;
    this.waiver = waiver;
    this.standing = standing;
  }

  /**
   * This breach, covered by a waiver: all that it says stays the same, its id too.
   *
   * @throws IllegalStateException where it is no breach
   */
  public Finding waivedBy(Waiver covering) {
    checkBreached();
    return new Finding(
        Outcome.WAIVED, severity, due, actual, about, since, this::details, covering, standing);
  }

  /**
   * This breach, held against an earlier report.
   *
   * @param isKnown whether that has it too
   * @throws IllegalStateException where it is no breach
   */
  public Finding compared(boolean isKnown) {
    checkBreached();
    Standing now = isKnown ? Standing.KNOWN : Standing.NEW;
    return new Finding(outcome, severity, due, actual, about, since, this::details, waiver, now);
  }

  private void checkBreached() {
    if (outcome != Outcome.BREACHED) {
      throw new IllegalStateException(this + " is no breach");
    }
  }

  /**
   * A hash of subject, requirement, {@link #about} and {@link #since}: the same in a later report
   * on the same matter.
   */
  public String id() {
    return details().id();
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The severity in force on the due date. */
  public Severity severity() {
    return severity;
  }

  /** The last day or time at which the act would have been, or would be, in time; inclusive. */
  public Optional<Moment> due() {
    return Optional.ofNullable(due);
  }

  /** When it was done; empty while nothing has happened. */
  public Optional<Moment> actual() {
    return Optional.ofNullable(actual);
  }

  /** The waiver that covers it; empty where it is not waived. */
  public Optional<Waiver> waiver() {
    return Optional.ofNullable(waiver);
  }

  /** Whether it is a breach that a {@link Baseline} has. */
  public boolean known() {
    return standing == Standing.KNOWN;
  }

  /** Whether it is a breach that a {@link Baseline} has not; false where there is no baseline. */
  public boolean isNew() {
    return standing == Standing.NEW;
  }

  /**
   * The day that a waiver must cover: the day it was due in the zone; of what has no due date the
   * day it was done, else the day its clock started. Empty where there is none of these.
   */
  public Optional<LocalDate> waivableOn() {
    Moment moment = due != null ? due : actual != null ? actual : since;
    return Optional.ofNullable(moment).map(Moment::date);
  }

  /** The event, case or period concerned: an id or a label. */
  public Optional<String> about() {
    return Optional.ofNullable(about);
  }

  /** What started the clock: the anchor, the trigger's date, the period's start. */
  public Optional<Moment> since() {
    return Optional.ofNullable(since);
  }

  /**
   * How late, in the unit of the limit: {@code 3 working days}; for an open breach, up to the as-of
   * date.
   */
  public Optional<String> late() {
    return Optional.ofNullable(details().late());
  }

  /** One sentence. */
  public String message() {
    return details().explanation().message();
  }

  /** The facts and the arithmetic, step by step. */
  public List<String> because() {
    return details().explanation().because();
  }

  /** The nearest thing that would have met the requirement, or would meet it still. */
  public Optional<String> remedy() {
    return Optional.ofNullable(details().explanation().remedy());
  }

  /** The periods and events it rests on. */
  public List<Evidence> evidence() {
    return details().evidence();
  }

  /** The same finding with more lines after its {@link #because}. */
  public Finding withBecause(List<String> more) {
    return new Finding(
        outcome,
        severity,
        due,
        actual,
        about,
        since,
        () -> {
          Details own = details();
          List<String> all = new ArrayList<>(own.explanation().because());
          all.addAll(more);
          Explanation longer =
              new Explanation(own.explanation().message(), all, own.explanation().remedy());
          return new Details(own.id(), own.late(), longer, own.evidence());
        },
        waiver,
        standing);
  }

  private Details details() {
    Details made = details;
    if (made == null) {
      made = words.get();
      details = made;
    }
    return made;
  }

  /** {@code breached 2026-02-09 s2}. */
  @Override
  public String toString() {
    return outcome + (due == null ? "" : " " + due) + (about == null ? "" : " " + about);
  }
}
