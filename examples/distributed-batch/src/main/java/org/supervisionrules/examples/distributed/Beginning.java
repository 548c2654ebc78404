package org.supervisionrules.examples.distributed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.supervisionrules.AsOf;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/**
 * What the first lines of a file say for all of it.
 *
 * @param header the header line; empty where the file has none
 * @param firstLine the number of the first line that is not blank, from 1
 * @param day the as-of date of the report: that of the first history
 */
record Beginning(String header, long firstLine, LocalDate day) implements Serializable {

  /** Stops reading at the first history. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Found() {
      super(null, null, false, false);
    }
  }

  /**
   * Reads it.
   *
   * @throws IOException where the file cannot be read, or its header has a problem, which would be
   *     one of every history
   */
  static Beginning of(String input, Policy policy, AsOf asOf) throws IOException {
    long number = 1;
    String first;
    try (TextLines lines = new TextLines(open(input))) {
      first = lines.next();
      while (first != null && first.isBlank()) {
        number++;
        first = lines.next();
      }
    }
    String header = first != null && isHeader(input, policy, first) ? first : "";
    return new Beginning(header, number, day(input, policy, asOf));
  }

  private static InputStream open(String input) throws IOException {
    Path path = new Path(input);
    return Storage.of(path).open(path);
  }

  private static boolean isHeader(String input, Policy policy, String line) throws IOException {
    List<Problem> problems = new ArrayList<>();
    int histories =
        reader(policy)
            .read(
                input,
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                new HistoryReader.Sink() {
                  @Override
                  public void history(History history) {}

                  @Override
                  public void problem(Problem problem) {
                    problems.add(problem);
                  }
                })
            .histories();
    if (histories == 0) {
      for (Problem problem : problems) {
        if (problem.isError()) {
          throw new IOException(problem.toString());
        }
      }
    }
    return histories == 0;
  }

  private static LocalDate day(String input, Policy policy, AsOf asOf) throws IOException {
    List<LocalDate> days = new ArrayList<>(1);
    try (InputStream in = open(input)) {
      reader(policy)
          .read(
              input,
              in,
              new HistoryReader.Sink() {
                @Override
                public void history(History history) {
                  days.add(asOf.of(history));
                  throw new Found();
                }

                @Override
                public void problem(Problem problem) {}
              });
    } catch (Found e) {
      return days.get(0);
    }
    return asOf.day().orElse(asOf.otherwise());
  }

  private static HistoryReader reader(Policy policy) {
    return HistoryReader.of(policy.vocabulary(), policy.calendar().zone());
  }
}
