package org.supervisionrules.benchmarks.handwritten;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Moment;

/**
 * One obligation that was not plainly met.
 *
 * @param requirement the index of the requirement in {@link HandWritten#REQUIREMENTS}
 * @param outcome breached, pending or undetermined
 * @param due the day or time at which it is due; null where it has none
 * @param actual when it was done; null while it was not
 */
public record Verdict(
    int requirement, Outcome outcome, @Nullable Moment due, @Nullable Moment actual) {}
