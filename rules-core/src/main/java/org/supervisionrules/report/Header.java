package org.supervisionrules.report;

import java.time.LocalDate;
import java.util.Optional;
import org.supervisionrules.policy.Policy;

/**
 * What is known of a report before the first result.
 *
 * @param policy the policy that is enforced
 * @param asOf the as-of date, inclusive; of histories with several, the latest
 * @param asOfFrom where that date comes from, for people: {@code the document's}
 * @param asKnownOn the last day whose entries were looked at, inclusive; empty where all were
 */
public record Header(
    Policy policy, LocalDate asOf, Optional<String> asOfFrom, Optional<LocalDate> asKnownOn) {

  /** The start of a report that looks at all entries. */
  public Header(Policy policy, LocalDate asOf, Optional<String> asOfFrom) {
    this(policy, asOf, asOfFrom, Optional.empty());
  }
}
