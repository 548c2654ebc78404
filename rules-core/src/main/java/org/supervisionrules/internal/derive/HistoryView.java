package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Phase;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Item;
import org.supervisionrules.vocabulary.Party;

/**
 * A history as it stands at the as-of day: what is dated later does not exist. What several
 * requirements need is worked out once.
 *
 * <p>Source: the reading "What exists at T".
 */
public final class HistoryView implements Scene {
  private final Plan plan;
  private final History history;
  private final int asOf;
  private final boolean namesAttributes;
  private final DayRanges employment;
  private final int leftOn;
  private final Selections selections;
  private final IdentityHashMap<Clock, ClockReading> clocks = new IdentityHashMap<>();
  private final IdentityHashMap<Deadline, Replacements> replacements = new IdentityHashMap<>();
  private final IdentityHashMap<Scope, List<Stretch>> stretches = new IdentityHashMap<>(64);
  private final IdentityHashMap<Scope, DayRanges> bound = new IdentityHashMap<>(64);

  /**
   * A view.
   *
   * @param asOf the as-of day, inclusive
   */
  public HistoryView(Plan plan, History history, int asOf) {
    this(plan, new SelectorNumbers(), history, asOf);
  }

  /**
   * A view of one of many histories.
   *
   * @param numbers those of the same plan in the views before
   * @param asOf the as-of day, inclusive
   */
  public HistoryView(Plan plan, SelectorNumbers numbers, History history, int asOf) {
    this.plan = plan;
    this.history = history;
    this.asOf = asOf;
    this.namesAttributes = namesAttributes(history);
    this.selections = new Selections(numbers, history, this);
    Selector bound = plan.policy().employment().orElse(null);
    DayRanges employed = bound == null ? DayRanges.NONE : days(bound);
    this.employment = employed.isEmpty() ? DayRanges.ALWAYS : employed;
    this.leftOn = employed.isEmpty() ? Days.OPEN : employed.to(employed.size() - 1);
  }

  public History history() {
    return history;
  }

  @Override
  public int asOf() {
    return asOf;
  }

  Plan plan() {
    return plan;
  }

  Reckoning reckoning() {
    return plan.reckoning();
  }

  /** The days on which anything may be asked; every day where no employment is given. */
  DayRanges employment() {
    return employment;
  }

  /** The end of the last employment; {@link Days#OPEN} where it goes on or none is given. */
  int leftOn() {
    return leftOn;
  }

  /** The first day a requirement may judge: records begin, and its pack is in force. */
  int judgedFrom(Requirement requirement) {
    return Math.max(history.recordsFrom(), requirement.effectiveFrom());
  }

  /**
   * The first day of a stretch that a requirement may judge. Where nothing says when it began, it
   * is that of the first entry; {@link Days#OPEN} where there is none.
   */
  int startOf(Stretch stretch, Requirement requirement) {
    int start = Math.max(stretch.from(), judgedFrom(requirement));
    return start == Days.BEGINNING ? selections.firstDay() : start;
  }

  /** Whether the submission says of any attribute that it is always given. */
  boolean namesAttributes() {
    return namesAttributes;
  }

  /** Whether silence about a requirement's evidence proves nothing. */
  boolean isSilent(Requirement requirement) {
    return !history.isComplete(requirement.evidence());
  }

  /** The events that exist and are selected, by day; not to be changed. */
  List<Event> events(Selector selector) {
    return selections.events(selector);
  }

  /** The events that any of several selectors selects, by day; not to be changed. */
  List<Event> events(List<Selector> selectors) {
    if (selectors.size() == 1) {
      return events(selectors.get(0));
    }
    Set<Event> all = new LinkedHashSet<>();
    selectors.forEach(selector -> all.addAll(events(selector)));
    List<Event> sorted = new ArrayList<>(all);
    sorted.sort(Selections.BY_DAY);
    return sorted;
  }

  /**
   * The events that are selected and exist, or are planned for a later day, by day; not to be
   * changed.
   */
  List<Event> eventsAndBookings(Selector selector) {
    return selections.eventsAndBookings(selector);
  }

  /** Whether a history has any entry of a type, whenever it is dated. */
  boolean hasAny(EntryType type) {
    return selections.hasAny(type);
  }

  /** Whether the periods of a day all say who a party was. */
  private boolean isSaid(EntryType periods, Party party, int day) {
    for (Period period : ofPeriodType(periods)) {
      if (period.covers(day) && period.value(party.slot()) == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a type is of a period, by what the vocabulary says. */
  boolean isPeriod(EntryType type) {
    return type.equals(plan.policy().vocabulary().period(type.name()));
  }

  /** The first event related to an entry on or after a day; null where there is none yet. */
  @Nullable Event firstRelated(Related related, Entry entry, int from) {
    int first = related.strictlyAfter() ? from + 1 : from;
    for (Event event : events(related.entries())) {
      if (event.day() >= first && related.ties(event, entry, this)) {
        return event;
      }
    }
    return null;
  }

  /** All events of a type, by day, those after the as-of day too. */
  List<Event> ofType(EntryType type) {
    return selections.ofType(type);
  }

  /** All periods of a type, by their first day. */
  List<Period> ofPeriodType(EntryType type) {
    return selections.ofPeriodType(type);
  }

  /** The periods that are selected, by their first day; not to be changed. */
  List<Period> periods(Selector selector) {
    return selections.periods(selector);
  }

  /** The days of the periods that are selected. */
  DayRanges days(Selector selector) {
    return selections.days(selector);
  }

  /** The days that alone count on a clock. */
  DayRanges days(Clock.Only only) {
    return only instanceof Clock.Only.Of of
        ? days(of.periods())
        : plan().policy().calendar().terms();
  }

  private static boolean namesAttributes(History history) {
    for (String name : history.complete()) {
      if (name.indexOf('.') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item of a list in an entry answers conditions. */
  boolean holds(List<Selector.Test> tests, Item item, Entry entry) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(item, entry, this)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String subject() {
    return history.subject();
  }

  @Override
  public boolean isParty(Party party, Object value, Entry entry) {
    if (value.equals(party.name())) {
      return true;
    }
    if (party.subject()) {
      return value.equals(history.subject());
    }
    Object own = party.attribute() == null ? null : ownValue(party.attribute(), entry);
    if (own != null) {
      return own.equals(value);
    }
    return party.period() != null && isNamed(party.period(), party, value, entry.day());
  }

  /** Whether a period of the day names the party so; where none holds, the last one before. */
  private boolean isNamed(EntryType ofType, Party party, Object value, int day) {
    List<Period> periods = ofPeriodType(ofType);
    Period last = null;
    boolean any = false;
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      if (period.covers(day)) {
        any = true;
        if (value.equals(period.value(party.slot()))) {
          return true;
        }
      } else if (period.to() < day && (last == null || last.to() < period.to())) {
        last = period;
      }
    }
    return !any && last != null && value.equals(last.value(party.slot()));
  }

  /** Whether it is on record, or certain that it is not, who a party was. */
  boolean isKnown(Party party, Entry entry) {
    return party.subject()
        || (party.attribute() != null && ownValue(party.attribute(), entry) != null)
        || party.period() == null
        || (history.isComplete(party.period().name())
            && isSaid(party.period(), party, entry.day()));
  }

  private static @Nullable Object ownValue(String name, Entry entry) {
    Attribute attribute = entry.type().attributes().get(name);
    return attribute == null ? null : entry.value(attribute.slot());
  }

  @Override
  public int plus(int day, Amount amount) {
    return reckoning().plus(day, amount);
  }

  @Override
  public int dueOnClock(String clock, int day) {
    int due = Days.OPEN;
    for (Requirement requirement : plan.onClock(clock)) {
      for (Stretch stretch : stretches(requirement)) {
        if (stretch.covers(day) && requirement.kind() instanceof Frequency frequency) {
          due =
              Math.min(
                  due, Pace.of(frequency, stretch, this).due(day, DayRanges.NONE, reckoning()));
        }
      }
    }
    return due;
  }

  /** The period that makes a scope bind on a day, of several the first; null where none does. */
  @Nullable Period binding(Scope scope, int day) {
    Period first = null;
    if (scope.each().isPresent()) {
      first = first(first, scope.each().get().periods(), day);
    }
    for (Selector in : scope.in()) {
      first = first(first, in, day);
    }
    for (Phase phase : scope.during()) {
      first = first(first, phase.of(), day);
    }
    for (Phase phase : scope.after()) {
      first = first(first, phase.of(), day);
    }
    return first;
  }

  private @Nullable Period first(@Nullable Period before, Selector selector, int day) {
    Period first = before;
    for (Period period : periods(selector)) {
      if (period.covers(day) && Stretch.isBefore(period, first)) {
        first = period;
      }
    }
    return first;
  }

  /** What a clock shows for this history. */
  ClockReading clock(Frequency frequency) {
    return clocks.computeIfAbsent(frequency.clock(), clock -> ClockReading.of(frequency, this));
  }

  /** The days on which the clock of a requirement stands still. */
  public DayRanges paused(Frequency frequency) {
    return clock(frequency).paused();
  }

  /** The days on which a requirement binds, before the records begin too. */
  public DayRanges binding(Requirement requirement) {
    DayRanges.Builder days = new DayRanges.Builder();
    for (Stretch stretch : stretches(requirement)) {
      days.add(stretch.from(), stretch.to());
    }
    return days.build();
  }

  /** Which events replace which, for a deadline that replacements meet. */
  Replacements replacements(Deadline deadline) {
    return replacements.computeIfAbsent(deadline, key -> Replacements.of(key, this));
  }

  /** The stretches of days on which a requirement binds, by their first day. */
  List<Stretch> stretches(Requirement requirement) {
    List<Stretch> found = stretches.get(requirement.scope());
    if (found == null) {
      found = Stretch.of(requirement.scope(), this);
      stretches.put(requirement.scope(), found);
    }
    return found;
  }

  /** The days on which a scope binds, outside employment too, whichever periods they belong to. */
  DayRanges bound(Scope scope) {
    DayRanges found = bound.get(scope);
    if (found == null) {
      found = Stretch.days(scope, this);
      bound.put(scope, found);
    }
    return found;
  }
}
