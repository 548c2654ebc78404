package org.supervisionrules.examples.distributed;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Outcome;

/**
 * What one partition has written.
 *
 * @param partition its index, in the order of the file
 * @param path its report: whole, with a header and an end of its own
 * @param histories how many histories it has, those with problems included
 * @param outcomes its results by outcome
 * @param breaches its breached findings by severity
 * @param problems what was wrong, in the order of the file
 */
record PartReport(
    int partition,
    String path,
    int histories,
    Map<Outcome, Long> outcomes,
    Map<Severity, Long> breaches,
    List<Problem> problems)
    implements Serializable {}
