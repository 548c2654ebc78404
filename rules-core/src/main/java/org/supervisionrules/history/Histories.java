package org.supervisionrules.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Everything that was read from some files, in memory. For more than memory holds there is {@link
 * HistoryReader}.
 *
 * @param histories those without problems, in the order of the files
 * @param problems what is wrong with the others
 * @param inputs the files
 */
public record Histories(List<History> histories, List<Problem> problems, List<Input> inputs) {
  public Histories {
    histories = List.copyOf(histories);
    problems = List.copyOf(problems);
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads files.
   *
   * @param policyZone the zone of local times where a document names none
   */
  public static Histories read(Vocabulary vocabulary, ZoneId policyZone, List<Path> files) {
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    HistoryReader reader = HistoryReader.of(vocabulary, policyZone);
    HistoryReader.Sink sink =
        new HistoryReader.Sink() {
          @Override
          public void history(History history) {
            histories.add(history);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        };
    for (Path file : files) {
      inputs.add(reader.read(file, sink));
    }
    return new Histories(histories, problems, inputs);
  }
}
