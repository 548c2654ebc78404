package org.supervisionrules.testkit.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One finding of the reference evaluator, in the words of the report.
 *
 * <p>Dates are written {@code 2026-02-09}, times {@code 2026-03-28T12:30+00:00} with the offset of
 * the zone and with seconds only where there are any.
 *
 * @param outcome {@code breached}, {@code pending} or {@code undetermined}
 * @param due the due date or due time; none for {@code undetermined}, nor where an open hold gives
 *     none
 * @param actual when it was done, where it was
 * @param about the id of the event or the name of the case concerned; none where the finding
 *     concerns the subject as a whole
 * @param since the date that started the clock
 */
public record ReferenceFinding(
    String outcome,
    @Nullable String due,
    @Nullable String actual,
    @Nullable String about,
    String since) {

  private static final Set<String> OUTCOMES = Set.of("breached", "pending", "undetermined");

  /** Checks that the outcome is one that a finding can have. */
  public ReferenceFinding {
    if (!OUTCOMES.contains(outcome)) {
      throw new IllegalArgumentException("a finding cannot be `" + outcome + "`");
    }
  }
}
