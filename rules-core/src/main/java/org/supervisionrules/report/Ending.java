package org.supervisionrules.report;

import java.util.List;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;

/**
 * What is known of a report only after the last result.
 *
 * @param waivers what became of the waivers
 * @param problems what was wrong with the input; warnings are not part of a report
 * @param inputs the files that were read
 * @param summary the counts
 */
public record Ending(Waivers waivers, List<Problem> problems, List<Input> inputs, Summary summary) {
  public Ending {
    problems = problems.stream().filter(Problem::isError).toList();
    inputs = List.copyOf(inputs);
  }
}
