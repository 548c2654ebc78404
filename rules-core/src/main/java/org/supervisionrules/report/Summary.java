package org.supervisionrules.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.Severity;

/**
 * The counts of a report.
 *
 * @param histories how many histories were submitted, those with problems included
 * @param requirements how many requirements the policy enforces
 * @param outcomes pairs of subject and requirement by outcome, every outcome present
 * @param breaches breached findings by severity, every severity present
 * @param baseline how they compare with those of an earlier report; empty where none was given
 */
public record Summary(
    int histories,
    int requirements,
    Map<Outcome, Long> outcomes,
    Map<Severity, Long> breaches,
    Optional<SinceBaseline> baseline) {

  /** Counts that are compared with no other report. */
  public Summary(
      int histories, int requirements, Map<Outcome, Long> outcomes, Map<Severity, Long> breaches) {
    this(histories, requirements, outcomes, breaches, Optional.empty());
  }

  /** The same counts, compared with an earlier report. */
  public Summary since(SinceBaseline compared) {
    return new Summary(histories, requirements, outcomes, breaches, Optional.of(compared));
  }

  /**
   * The breaches that are news, by severity: those that the baseline has not, all where there is no
   * baseline.
   */
  public Map<Severity, Long> newBreaches() {
    return baseline.map(SinceBaseline::fresh).orElse(breaches);
  }

  /** Counts results one by one, so that a report can be written as a stream. */
  public static final class Counter {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Severity, Long> breaches = new EnumMap<>(Severity.class);
    private int histories;

    /** Counts nothing yet. */
    public Counter() {
      for (Outcome outcome : Outcome.values()) {
        outcomes.put(outcome, 0L);
      }
      for (Severity severity : Severity.values()) {
        breaches.put(severity, 0L);
      }
    }

    /** Counts one submitted history. */
    public void history() {
      histories++;
    }

    /** Counts one result and its breached findings. */
    public void add(Result result) {
      outcomes.merge(result.outcome(), 1L, Long::sum);
      for (Finding finding : result.findings()) {
        if (finding.outcome() == Outcome.BREACHED) {
          breaches.merge(finding.severity(), 1L, Long::sum);
        }
      }
    }

    /** The counts so far. */
    public Summary summary(int requirements) {
      return new Summary(histories, requirements, new EnumMap<>(outcomes), new EnumMap<>(breaches));
    }
  }
}
