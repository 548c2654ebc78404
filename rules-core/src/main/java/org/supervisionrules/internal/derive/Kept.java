package org.supervisionrules.internal.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    for (Map.Entry<String, Integer> ask : path.asks().entrySet()) {
      if (!anySays(entries, path.slot(), ask.getValue()) && !named(type, ask.getKey(), view)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an item of a list in any of some entries has a value in a slot. */
  static boolean anySays(List<? extends Entry> entries, int list, int slot) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).value(list) instanceof List<?> items) {
        for (int j = 0; j < items.size(); j++) {
          if (items.get(j) instanceof Item item && item.value(slot) != null) {
            return true;
          }
        }
      }
    }
    return false;
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
      for (Party party : selector.parties()) {
        if (isNowhere(party, view)) {
          return true;
        }
      }
      return false;
    }
    for (int i = 0; i < events.size(); i++) {
      if (selector.matchesBut(events.get(i), view, unkept)) {
        return true;
      }
    }
    return false;
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
      if (!any.isEmpty() && !isAny(any, entries, view)) {
        unkept = unkept.isEmpty() ? new HashSet<>() : unkept;
        unkept.add(i);
      }
    }
    return unkept;
  }

  /** Whether any of several attributes is kept. */
  static boolean isAny(List<ValuePath> paths, List<? extends Entry> entries, HistoryView view) {
    for (int i = 0; i < paths.size(); i++) {
      if (is(paths.get(i), entries, view)) {
        return true;
      }
    }
    return false;
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
