package org.supervisionrules.internal.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.vocabulary.Item;
import org.supervisionrules.vocabulary.Party;

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

  /** Whether an attribute is kept, and what else its items must say. */
  static boolean is(ValuePath path, List<? extends Entry> entries, HistoryView view) {
    if (path.slot() < 0) {
      return true;
    }
    if (entries.isEmpty()) {
      return false;
    }
    String type = entries.get(0).type().name();
    return is(type, path.text(), path.slot(), entries, view)
        && (path.asks().isEmpty() || areAsked(type, path, entries, view));
  }

  /** Whether what its items must say is kept. */
  private static boolean areAsked(
      String type, ValuePath path, List<? extends Entry> entries, HistoryView view) {
    return path.asks().entrySet().stream()
        .allMatch(
            ask ->
                named(type, ask.getKey(), view)
                    || entries.stream().anyMatch(entry -> says(entry, path, ask.getValue())));
  }

  private static boolean says(Entry entry, ValuePath path, int slot) {
    return entry.value(path.slot()) instanceof List<?> items
        && items.stream().anyMatch(item -> item instanceof Item each && each.value(slot) != null);
  }

  /**
   * Whether an event may count although nothing says so: there is one that a selector leaves out
   * only because of an attribute that no event of the type ever gives, or of a party that no record
   * names.
   */
  static boolean isUnasked(Selector selector, HistoryView view) {
    List<Event> events = view.ofType(selector.type());
    if (events.isEmpty()) {
      return false;
    }
    Set<Integer> unkept = unkept(selector, events, view);
    if (unkept.isEmpty()) {
      return selector.parties().stream().anyMatch(party -> isNowhere(party, view));
    }
    return events.stream().anyMatch(event -> selector.matchesBut(event, view, unkept));
  }

  /**
   * Whether a period may be one that a selector means although it does not say so: it is left out
   * only because of attributes that no period of the type ever gives.
   */
  static boolean mayBe(Period period, Selector selector, HistoryView view) {
    Set<Integer> unkept = unkept(selector, view.ofPeriodType(selector.type()), view);
    return !unkept.isEmpty() && selector.matchesBut(period, view, unkept);
  }

  /** The places of the tests that rest on an attribute that none of some entries ever gives. */
  private static Set<Integer> unkept(
      Selector selector, List<? extends Entry> entries, HistoryView view) {
    Set<Integer> unkept = Set.of();
    for (int i = 0; i < selector.asks().size(); i++) {
      List<ValuePath> any = selector.asks().get(i);
      if (!any.isEmpty() && areNone(any, entries, view)) {
        unkept = unkept.isEmpty() ? new HashSet<>() : unkept;
        unkept.add(i);
      }
    }
    return unkept;
  }

  /** Whether none of several attributes is kept. */
  private static boolean areNone(
      List<ValuePath> paths, List<? extends Entry> entries, HistoryView view) {
    for (int i = 0; i < paths.size(); i++) {
      if (is(paths.get(i), entries, view)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no period, and nothing else, says who a party is. */
  private static boolean isNowhere(Party party, HistoryView view) {
    return party.period() != null
        && party.attribute() == null
        && !view.hasAny(party.period())
        && !view.history().isComplete(party.period().name());
  }

  /** Whether {@code complete} names the attribute or a group that it is in. */
  private static boolean named(String type, String path, HistoryView view) {
    if (!view.namesAttributes()) {
      return false;
    }
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
