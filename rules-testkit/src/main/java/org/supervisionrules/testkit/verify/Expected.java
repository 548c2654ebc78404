package org.supervisionrules.testkit.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Moment;

/**
 * What a requirement is expected to say: an outcome and, of one finding that has it, any of due
 * date, act, lateness, subject matter and words. Immutable.
 *
 * <pre>{@code breached().due("2026-02-09").actual("2026-02-12").because("5 working days")}</pre>
 */
public final class Expected {
  private static final String NOTHING = "nothing";

  private final Outcome outcome;
  private final Optional<Integer> checked;
  private final Map<Part, String> parts;

  /** A part of a finding, with where it is read. */
  private enum Part {
    DUE("due", finding -> finding.due().map(Moment::toString)),
    ACTUAL("actual", finding -> finding.actual().map(Moment::toString)),
    LATE("late", Finding::late),
    ABOUT("about", Finding::about),
    BECAUSE("because", finding -> Optional.of(String.join("; ", finding.because()))),
    MESSAGE("message", finding -> Optional.of(finding.message()));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final Function<Finding, Optional<String>> of;

    Part(String word, Function<Finding, Optional<String>> of) {
      this.word = word;
      this.of = of;
    }

    String of(Finding finding) {
      return of.apply(finding).orElse(NOTHING);
    }

    /** Of sentences some words are enough. */
    boolean fits(Finding finding, String expected) {
      return (this == BECAUSE || this == MESSAGE)
          ? of(finding).contains(expected)
          : of(finding).equals(expected);
    }
  }

  private Expected(Outcome outcome, Optional<Integer> checked, Map<Part, String> parts) {
    this.outcome = outcome;
    this.checked = checked;
    this.parts = parts;
  }

  private static Expected outcome(Outcome outcome) {
    return new Expected(outcome, Optional.empty(), Map.of());
  }

  /** The requirement was not kept. */
  public static Expected breached() {
    return outcome(Outcome.BREACHED);
  }

  /** The records do not say. */
  public static Expected undetermined() {
    return outcome(Outcome.UNDETERMINED);
  }

  /** It was not kept, and that is waived. */
  public static Expected waived() {
    return outcome(Outcome.WAIVED);
  }

  /** It has not been kept yet, and it is not too late. */
  public static Expected pending() {
    return outcome(Outcome.PENDING);
  }

  /** It was kept; there is no finding. */
  public static Expected met() {
    return outcome(Outcome.MET);
  }

  /** It never applied; there is no finding. */
  public static Expected notApplicable() {
    return outcome(Outcome.NOT_APPLICABLE);
  }

  /** The last day or time in time, inclusive: {@code 2026-02-09}. */
  public Expected due(String day) {
    return with(Part.DUE, day);
  }

  /** When it was done. */
  public Expected actual(String day) {
    return with(Part.ACTUAL, day);
  }

  /** Nothing has been done. */
  public Expected notDone() {
    return with(Part.ACTUAL, NOTHING);
  }

  /** How late, in the unit of the limit: {@code 3 working days}. */
  public Expected late(String amount) {
    return with(Part.LATE, amount);
  }

  /** The event, case or period concerned: an id or a label. */
  public Expected about(String label) {
    return with(Part.ABOUT, label);
  }

  /** Words that stand in the steps to the finding. */
  public Expected because(String words) {
    return with(Part.BECAUSE, words);
  }

  /** Words that stand in its sentence. */
  public Expected message(String words) {
    return with(Part.MESSAGE, words);
  }

  /** How many obligations were judged, those still pending included. */
  public Expected checked(int number) {
    return new Expected(outcome, Optional.of(number), parts);
  }

  private Expected with(Part part, String value) {
    Map<Part, String> more = new LinkedHashMap<>(parts);
    more.put(part, value);
    return new Expected(outcome, checked, more);
  }

  /** What differs, in words; empty where a result is as expected. */
  String difference(Result result) {
    if (result.outcome() != outcome) {
      return "the outcome is " + result.outcome();
    }
    if (checked.isPresent() && checked.get() != result.checked()) {
      return "checked is " + result.checked();
    }
    if (parts.isEmpty()) {
      return "";
    }
    String closest = "no finding is " + outcome;
    int fits = -1;
    for (Finding finding : result.findings()) {
      if (finding.outcome() == outcome) {
        Map<Part, String> wrong = new LinkedHashMap<>(parts);
        wrong.entrySet().removeIf(each -> each.getKey().fits(finding, each.getValue()));
        if (wrong.isEmpty()) {
          return "";
        }
        if (parts.size() - wrong.size() > fits) {
          fits = parts.size() - wrong.size();
          closest =
              wrong.keySet().stream()
                  .map(part -> part.word + " is " + part.of(finding))
                  .collect(Collectors.joining(", "));
        }
      }
    }
    return closest;
  }

  /** {@code breached, due 2026-02-09, because 5 working days}. */
  @Override
  public String toString() {
    return outcome
        + checked.map(number -> ", checked " + number).orElse("")
        + parts.entrySet().stream()
            .map(part -> ", " + part.getKey().word + " " + part.getValue())
            .collect(Collectors.joining());
  }
}
