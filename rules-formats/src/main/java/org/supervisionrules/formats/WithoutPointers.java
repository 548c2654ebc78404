package org.supervisionrules.formats;

import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.problem.Problem;

/** Takes the pointers off the problems: there is no document that they could point into. */
record WithoutPointers(HistoryReader.Sink sink) implements HistoryReader.Sink {
  @Override
  public void history(History history) {
    sink.history(history);
  }

  @Override
  public void problem(Problem problem) {
    sink.problem(problem.at(problem.at(), ""));
  }
}
