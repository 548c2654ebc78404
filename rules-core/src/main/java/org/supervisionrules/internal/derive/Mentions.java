package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.vocabulary.Item;

/**
 * The acts that name a thing for which a requirement is counted by itself: a case, a supervisor.
 */
final class Mentions {
  private final Frequency.Mention mention;
  private final Selector counts;
  private final HistoryView view;

  Mentions(Frequency.Mention mention, Selector counts, HistoryView view) {
    this.mention = mention;
    this.counts = counts;
    this.view = view;
  }

  /** The acts that name each thing, by day. */
  Map<String, List<Event>> byName() {
    Map<String, List<Event>> byName = new HashMap<>();
    for (Event act : view.events(counts)) {
      if (act.value(mention.list()) instanceof List<?> items) {
        for (Object item : items) {
          if (view.holds(mention.tests(), (Item) item, act)) {
            add(act, ((Item) item).value(mention.item()), byName);
          }
        }
      } else {
        add(act, act.value(mention.list()), byName);
      }
    }
    return byName;
  }

  private static void add(Event act, @Nullable Object name, Map<String, List<Event>> byName) {
    if (name != null) {
      List<Event> acts = byName.computeIfAbsent(String.valueOf(name), key -> new ArrayList<>());
      if (acts.isEmpty() || acts.get(acts.size() - 1) != act) {
        acts.add(act);
      }
    }
  }

  /** Whether nobody says what the requirement asks of an item in an event. */
  boolean isUnasked() {
    List<Event> events = view.ofType(counts.type());
    if (events.isEmpty()) {
      return false;
    }
    for (int slot : mention.asks()) {
      if (!Kept.anySays(events, mention.list(), slot)) {
        return true;
      }
    }
    return false;
  }
}
