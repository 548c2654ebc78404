package org.supervisionrules.internal.derive;

import java.util.List;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.policy.Selector;

/**
 * Whether a submitter gives an attribute at all. One that no entry in question has says nothing
 * where it is absent; once one has it, or the submission says that it is complete for it, an entry
 * without it lacks it.
 */
final class Kept {
  private Kept() {}

  /**
   * Whether an attribute is kept.
   *
   * @param type the name of the type: {@code session}
   * @param path the attribute, dotted: {@code record.scanned}
   * @param slot its slot
   */
  static boolean is(
      String type, String path, int slot, List<? extends Entry> entries, HistoryView view) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).value(slot) != null) {
        return true;
      }
    }
    return named(type, path, view);
  }

  static boolean is(ValuePath path, List<? extends Entry> entries, HistoryView view) {
    return !entries.isEmpty()
        && is(entries.get(0).type().name(), path.text(), path.slot(), entries, view);
  }

  /** Whether there are events of a sort and none of them ever says what a selector asks. */
  static boolean isUnasked(Selector selector, HistoryView view) {
    List<Event> events = view.ofType(selector.type());
    return !events.isEmpty() && selector.asks().stream()
            .anyMatch(paths -> paths.stream().noneMatch(path -> is(path, events, view)));
  }

  /** Whether {@code complete} names the attribute or a group that it is in. */
  private static boolean named(String type, String path, HistoryView view) {
    String at = path;
    while (true) {
      if (view.history().isComplete(type + "." + at)) {
        return true;
      }
      int dot = at.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      at = at.substring(0, dot);
    }
  }
}
