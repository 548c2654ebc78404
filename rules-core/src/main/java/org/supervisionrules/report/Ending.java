package org.supervisionrules.report;

import java.util.List;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.quality.Notice;

/**
 * What is known of a report only after the last result.
 *
 * @param waivers what became of the waivers
 * @param problems what was wrong with the input; warnings are not part of a report
 * @param quality what looks wrong in the records, apart from findings
 * @param inputs the files that were read
 * @param summary the counts
 */
public record Ending(
    Waivers waivers,
    List<Problem> problems,
    List<Notice> quality,
    List<Input> inputs,
    Summary summary) {
  public Ending {
    problems = problems.stream().filter(Problem::isError).toList();
    quality = List.copyOf(quality);
    inputs = List.copyOf(inputs);
  }

  /** An ending without a look at the quality of the records. */
  public Ending(Waivers waivers, List<Problem> problems, List<Input> inputs, Summary summary) {
    this(waivers, problems, List.of(), inputs, summary);
  }
}
