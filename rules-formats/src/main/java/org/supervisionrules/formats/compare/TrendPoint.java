package org.supervisionrules.formats.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.supervisionrules.policy.Severity;

/**
 * What a trend tells of one report.
 *
 * @param file where it was read from
 * @param policy the id of its policy
 * @param digest the hash of its policy
 * @param asOf its as-of date
 * @param histories how many histories were submitted
 * @param breaches breached findings by severity, every severity present
 * @param rate the share of obligations that were kept or not yet due among those that the records
 *     decided, 0 to 1; empty where the report does not list all its results
 */
public record TrendPoint(
    String file,
    String policy,
    String digest,
    LocalDate asOf,
    long histories,
    Map<Severity, Long> breaches,
    OptionalDouble rate) {
  public TrendPoint {
    breaches = Collections.unmodifiableMap(new EnumMap<>(breaches));
  }

  /** Breaches of every severity. */
  public long total() {
    return breaches.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The rate in per cent, rounded down to a tenth, so that 100 is all; empty where not known. */
  public OptionalDouble percent() {
    return rate.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.floor(rate.getAsDouble() * 1000 + 1e-9) / 10);
  }
}
