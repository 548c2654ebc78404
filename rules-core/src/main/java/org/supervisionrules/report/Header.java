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
 */
public record Header(Policy policy, LocalDate asOf, Optional<String> asOfFrom) {}
