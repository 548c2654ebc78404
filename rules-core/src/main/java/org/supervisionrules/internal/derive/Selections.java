package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/** What each selector finds in one history, found once. */
final class Selections {
  static final Comparator<Entry> BY_DAY =
      (a, b) -> a.day() == b.day() ? byWords(a, b) : Integer.compare(a.day(), b.day());

  private static final Comparator<Period> BY_START =
      (a, b) -> {
        if (a.from() != b.from()) {
          return Integer.compare(a.from(), b.from());
        }
        return a.to() == b.to() ? byWords(a, b) : Integer.compare(a.to(), b.to());
      };

  private final IdentityHashMap<EntryType, TypeEntries<Event>> events = new IdentityHashMap<>();
  private final IdentityHashMap<EntryType, TypeEntries<Period>> periods = new IdentityHashMap<>();
  private final SelectorNumbers numbers;
  private final Scene scene;
  private @Nullable Selected[] selected;

  /** What one selector finds, as far as it was asked for. */
  private static final class Selected {
    private @Nullable List<Event> events;
    private @Nullable List<Event> eventsAndBookings;
    private @Nullable List<Period> periods;
    private @Nullable DayRanges days;
  }

  Selections(SelectorNumbers numbers, History history, Scene scene) {
    this.numbers = numbers;
    this.scene = scene;
    this.selected = new Selected[numbers.size()];
    sort(history.events(), events, BY_DAY);
    sort(history.periods(), periods, BY_START);
  }

  private static <E extends Entry> void sort(
      List<E> entries,
      IdentityHashMap<EntryType, TypeEntries<E>> byType,
      Comparator<? super E> byDay) {
    for (int i = 0; i < entries.size(); i++) {
      E entry = entries.get(i);
      TypeEntries<E> ofType = byType.get(entry.type());
      if (ofType == null) {
        ofType = new TypeEntries<>();
        byType.put(entry.type(), ofType);
      }
      ofType.add(entry);
    }
    for (TypeEntries<E> ofType : byType.values()) {
      ofType.sort(byDay);
    }
  }

  /** The order of entries of the same days, which does not depend on where they stand. */
  private static int byWords(Entry a, Entry b) {
    int order = a.label().compareTo(b.label());
    return order == 0 ? a.contents().compareTo(b.contents()) : order;
  }

  /** Whether there is any entry of a type, whenever it is dated. */
  boolean hasAny(EntryType type) {
    return events.containsKey(type) || periods.containsKey(type);
  }

  /** All events of a type, by day, those after the as-of day too. */
  List<Event> ofType(EntryType type) {
    TypeEntries<Event> ofType = events.get(type);
    return ofType == null ? List.of() : ofType.all();
  }

  /** All periods of a type, by their first day. */
  List<Period> ofPeriodType(EntryType type) {
    TypeEntries<Period> ofType = periods.get(type);
    return ofType == null ? List.of() : ofType.all();
  }

  /** The events that exist and are selected, by day. */
  List<Event> events(Selector selector) {
    TypeEntries<Event> ofType = events.get(selector.type());
    if (ofType == null) {
      return List.of();
    }
    SelectorNumbers.Numbered numbered = numbers.of(selector);
    Selected found = selected(numbered);
    if (found.events == null) {
      List<Event> chosen = new ArrayList<>();
      for (Event event : passing(selector, numbered, ofType)) {
        if (event.day() <= scene.asOf()) {
          chosen.add(event);
        }
      }
      found.events = chosen;
    }
    return found.events;
  }

  /** The events that are selected and exist, or are planned for a later day, by day. */
  List<Event> eventsAndBookings(Selector selector) {
    TypeEntries<Event> ofType = events.get(selector.type());
    if (ofType == null) {
      return List.of();
    }
    SelectorNumbers.Numbered numbered = numbers.of(selector);
    Selected found = selected(numbered);
    if (found.eventsAndBookings == null) {
      List<Event> chosen = passing(selector, numbered, ofType);
      chosen.removeIf(event -> event.day() > scene.asOf() && event.held());
      found.eventsAndBookings = chosen;
    }
    return found.eventsAndBookings;
  }

  /** The periods that are selected, by their first day. */
  List<Period> periods(Selector selector) {
    TypeEntries<Period> ofType = periods.get(selector.type());
    if (ofType == null) {
      return List.of();
    }
    SelectorNumbers.Numbered numbered = numbers.of(selector);
    Selected found = selected(numbered);
    if (found.periods == null) {
      found.periods = passing(selector, numbered, ofType);
    }
    return found.periods;
  }

  /** The days of the periods that are selected. */
  DayRanges days(Selector selector) {
    if (!periods.containsKey(selector.type())) {
      return DayRanges.NONE;
    }
    Selected found = selected(numbers.of(selector));
    if (found.days == null) {
      DayRanges.Builder days = new DayRanges.Builder();
      for (Period period : periods(selector)) {
        days.add(period.from(), period.to());
      }
      found.days = days.build();
    }
    return found.days;
  }

  /** The first day of any entry; {@link Days#OPEN} where there is none. */
  int firstDay() {
    int first = Days.OPEN;
    for (TypeEntries<Event> ofType : events.values()) {
      first = Math.min(first, ofType.all().get(0).day());
    }
    for (TypeEntries<Period> ofType : periods.values()) {
      first = Math.min(first, ofType.all().get(0).from());
    }
    return first;
  }

  private <E extends Entry> List<E> passing(
      Selector selector, SelectorNumbers.Numbered numbered, TypeEntries<E> ofType) {
    long[] places = ofType.passing(selector, numbered, scene);
    List<E> passing = new ArrayList<>(count(places));
    for (int word = 0; word < places.length; word++) {
      for (long rest = places[word]; rest != 0; rest &= rest - 1) {
        passing.add(ofType.all().get(word * Long.SIZE + Long.numberOfTrailingZeros(rest)));
      }
    }
    return passing;
  }

  private static int count(long[] places) {
    int count = 0;
    for (long word : places) {
      count += Long.bitCount(word);
    }
    return count;
  }

  private Selected selected(SelectorNumbers.Numbered numbered) {
    int number = numbered.number();
    if (number >= selected.length) {
      selected = Arrays.copyOf(selected, Math.max(16, 2 * number));
    }
    Selected found = selected[number];
    if (found == null) {
      found = new Selected();
      selected[number] = found;
    }
    return found;
  }
}
