package org.supervisionrules.formats.html;

import java.util.List;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.time.Days;

/** Which days a timeline shows. */
final class Window {
  private static final int LEAST = 60;
  private static final int AHEAD = 45;
  private static final int SHARE_AHEAD = 6;

  private Window() {}

  /**
   * From where the records begin, or the clock of a finding, to a little after the as-of day: what
   * falls due later is drawn at the edge.
   */
  static Scale of(History history, List<Listed> listed, int asOf) {
    int from = asOf - LEAST;
    if (history.recordsFrom() != Days.BEGINNING) {
      from = Math.min(from, history.recordsFrom());
    } else {
      for (Event event : history.events()) {
        from = Math.min(from, event.day());
      }
    }
    int due = asOf;
    for (Listed one : listed) {
      from = Math.min(from, one.since());
      due = one.due() == Days.OPEN ? due : Math.max(due, one.due());
    }
    int ahead = Math.max(AHEAD, (asOf - from) / SHARE_AHEAD);
    return new Scale(from, Math.min(Math.max(due + 7, asOf + LEAST / 6), asOf + ahead));
  }
}
