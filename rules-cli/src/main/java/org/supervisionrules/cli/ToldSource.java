package org.supervisionrules.cli;

import java.io.IOException;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.problem.Problem;

/** A document of which is told what may be. */
record ToldSource(Source source, Disclosure disclosure) implements Source {
  @Override
  public String name() {
    return disclosure.place(source.name());
  }

  @Override
  public Input read(HistoryReader reader, HistoryReader.Sink sink) throws IOException {
    Input input =
        source.read(
            reader,
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                sink.history(disclosure.history(history));
              }

              @Override
              public void problem(Problem problem) {
                sink.problem(disclosure.problem(problem));
              }
            });
    return disclosure.input(input);
  }
}
