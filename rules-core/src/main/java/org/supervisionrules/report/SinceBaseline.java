package org.supervisionrules.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervisionrules.policy.Severity;

/**
 * How the breaches of a run compare with those of a {@link Baseline}. Each breach of the baseline
 * is one of {@code still}, {@code waived}, {@code undecided} and {@code fixed}.
 *
 * @param size how many breaches the baseline has
 * @param still how many of them are breaches in this run too
 * @param waived how many of them a waiver covers now
 * @param undecided how many of them this run does not decide: nothing was reported of their subject
 *     and requirement, or the records do not say
 * @param fixed how many of them are breaches no more
 * @param fresh breaches of this run that the baseline has not, by severity, every severity present
 */
public record SinceBaseline(
    int size, int still, int waived, int undecided, int fixed, Map<Severity, Long> fresh) {

  /** How many breaches the baseline has not. */
  public long freshCount() {
    return fresh.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 12 known breaches: 9 still there, 3 fixed; 1 new}. */
  public String words() {
    List<String> parts = new ArrayList<>();
    parts.add(still + " still there");
    if (waived > 0) {
      parts.add(waived + " waived");
    }
    if (undecided > 0) {
      parts.add(undecided + " undecided");
    }
    parts.add(fixed + " fixed");
    return size
        + (size == 1 ? " known breach: " : " known breaches: ")
        + String.join(", ", parts)
        + "; "
        + freshCount()
        + " new";
  }

  /** Compares result by result, so that a report can be written as a stream. */
  public static final class Counter {
    private final Baseline baseline;
    private final Map<Severity, Long> fresh = new EnumMap<>(Severity.class);
    private final Set<String> still = new HashSet<>();
    private final Set<String> waived = new HashSet<>();
    private final Set<String> undecided = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    /** Has compared nothing yet. */
    public Counter(Baseline baseline) {
      this.baseline = baseline;
      for (Severity severity : Severity.values()) {
        fresh.put(severity, 0L);
      }
    }

    /** Compares one result, whose breaches have been {@linkplain Baseline#mark marked}. */
    public void add(Result result) {
      judged.addAll(baseline.breaches(result.subject(), result.requirement().id()));
      for (Finding finding : result.findings()) {
        switch (finding.outcome()) {
          case BREACHED -> breached(finding);
          case WAIVED -> note(waived, finding);
          case UNDETERMINED ->
              undecided.addAll(baseline.breaches(result.subject(), result.requirement().id()));
          case PENDING, MET, NOT_APPLICABLE -> {}
        }
      }
    }

    private void breached(Finding finding) {
      if (finding.known()) {
        still.add(finding.id());
      } else {
        fresh.merge(finding.severity(), 1L, Long::sum);
      }
    }

    private void note(Set<String> ids, Finding finding) {
      if (baseline.has(finding.id())) {
        ids.add(finding.id());
      }
    }

    /** The comparison so far. */
    public SinceBaseline compared() {
      Set<String> fixed = new HashSet<>(judged);
      fixed.removeAll(undecided);
      fixed.removeAll(waived);
      fixed.removeAll(still);
      int others = baseline.size() - still.size() - waived.size() - fixed.size();
      return new SinceBaseline(
          baseline.size(), still.size(), waived.size(), others, fixed.size(), new EnumMap<>(fresh));
    }
  }
}
