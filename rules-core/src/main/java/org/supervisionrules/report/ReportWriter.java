package org.supervisionrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.history.History;

/**
 * Writes one report as a stream: {@link #begin}, then {@link #results} once a history in the order
 * submitted, then {@link #end}. What it writes to is flushed at the end and left open.
 *
 * <p>One thread at a time, {@link #part} excepted.
 */
public interface ReportWriter {

  /** What a report says of one history, made and not yet written. */
  @FunctionalInterface
  interface Part {
    /** Writes it, once, in the turn of its history. */
    void write() throws IOException;
  }

  /** Starts the report. */
  void begin(Header header) throws IOException;

  /** The results of one history, in the order of the pack, those not applicable included. */
  void results(List<Result> results) throws IOException;

  /**
   * The results of one history beside the history, for a form that shows what it says. Whoever
   * feeds a writer calls this one where it has the history.
   */
  default void results(History history, List<Result> results) throws IOException {
    results(results);
  }

  /**
   * Makes ready what {@link #results(History, List)} would write. Any thread may, several at once,
   * after {@link #begin}; a form that gains nothing by that leaves the work to {@link Part#write}.
   */
  default Part part(History history, List<Result> results) throws IOException {
    return () -> results(history, results);
  }

  /** Finishes the report. */
  void end(Ending ending) throws IOException;

  /** Writes a report that is already complete. */
  default void write(Report report) throws IOException {
    begin(new Header(report.policy(), report.asOf(), Optional.empty()));
    List<Result> ofOne = new ArrayList<>();
    for (Result result : report.results()) {
      if (!ofOne.isEmpty() && !ofOne.get(0).subject().equals(result.subject())) {
        results(List.copyOf(ofOne));
        ofOne.clear();
      }
      ofOne.add(result);
    }
    if (!ofOne.isEmpty()) {
      results(List.copyOf(ofOne));
    }
    end(new Ending(report.waivers(), report.problems(), report.inputs(), report.summary()));
  }
}
