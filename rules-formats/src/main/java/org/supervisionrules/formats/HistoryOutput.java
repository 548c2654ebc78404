package org.supervisionrules.formats;

import java.io.IOException;
import java.util.List;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;

/**
 * Writes histories in some form that can be read again. Each history says itself what its document
 * said for all: from when on there are records, up to when, in which zone, and for which types they
 * are complete.
 */
public interface HistoryOutput {

  /** Writes one history, now or at the end. */
  void write(History history) throws IOException;

  /** Finishes; what is written to is flushed and left open. */
  void finish() throws IOException;

  /** What could not be said in this form, as warnings. */
  default List<Problem> losses() {
    return List.of();
  }
}
