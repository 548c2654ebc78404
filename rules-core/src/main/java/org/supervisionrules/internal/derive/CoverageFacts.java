package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Coverage;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Source;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Item;

/**
 * Works out what of a list each entry leaves undealt with.
 *
 * <p>Worked example: an agreement with topics a to i of ten lacks j.
 */
final class CoverageFacts {
  private final Requirement requirement;
  private final Coverage coverage;
  private final HistoryView view;
  private final Consumer<Object> facts;
  private final Set<String> unkept = new LinkedHashSet<>();

  CoverageFacts(
      Requirement requirement, Coverage coverage, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.coverage = coverage;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Occasion> occasions = Occasion.of(requirement, coverage.of(), view);
    if (occasions.isEmpty()) {
      return;
    }
    List<Entry> entries = Occasion.entries(occasions);
    boolean silent = silent(entries);
    int met = 0;
    int unclear = 0;
    int judged = 0;
    for (Occasion occasion : occasions) {
      if (!occasion.isDated()) {
        continue;
      }
      Collection<String> needs = needs(occasion);
      if (needs.isEmpty() || excused(occasion.entry())) {
        if (coverage.explicit() && comesAfterAnother(occasion)) {
          judged++;
          if (excused(occasion.entry()) || !needs.isEmpty() || saysSomething(occasion)) {
            met++;
          } else if (!unkept.isEmpty()) {
            unclear++;
          } else {
            facts.accept(new Topics(unsaid(occasion, silent)));
          }
        }
        continue;
      }
      judged++;
      List<Entry> evidence = new ArrayList<>();
      Map<String, Integer> dealtWith = dealtWith(occasion, evidence);
      List<String> missing = List.of();
      int doneOn = Days.BEGINNING;
      for (String need : needs) {
        Integer on = dealtWith.get(need);
        if (on == null) {
          missing = missing.isEmpty() ? new ArrayList<>() : missing;
          missing.add(need);
        } else {
          doneOn = Math.max(doneOn, on);
        }
      }
      if (missing.isEmpty() && doneOn <= occasion.dueOn()) {
        met++;
      } else if (!missing.isEmpty() && !unkept.isEmpty()) {
        unclear++;
      } else {
        facts.accept(
            new Topics(
                occasion.duty(
                    requirement,
                    missing.isEmpty() ? doneOn : Days.OPEN,
                    missing,
                    evidence,
                    silent,
                    view)));
      }
    }
    if (unclear > 0) {
      String type = coverage.of().each().type().name();
      facts.accept(
          new MissingRecords(requirement, String.join("`, `", unkept), occasions.size(), type));
    }
    if (judged > 0) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private boolean comesAfterAnother(Occasion occasion) {
    return coverage.needs() instanceof Coverage.Needs.Named named
        && named.source() instanceof Source.Previous previous
        && before(previous, occasion) != null;
  }

  private boolean saysSomething(Occasion occasion) {
    return !dealtWith(occasion, null).isEmpty();
  }

  /** That there was nothing to deal with is to be said. */
  private Duty unsaid(Occasion occasion, boolean silent) {
    List<String> missing = coverage.unless().stream().map(Condition::path).toList();
    return occasion.duty(requirement, Days.OPEN, missing, List.of(), silent, view);
  }

  /** Whether one of the sources may be missing from the records. */
  private boolean silent(List<Entry> entries) {
    boolean silent = false;
    for (Source source : coverage.in()) {
      if (source instanceof Source.Own own) {
        if (!Kept.is(own.path(), entries, view)) {
          unkept.add(own.path().text());
        }
      } else if (source instanceof Source.Events events) {
        silent |=
            !view.history().isComplete(events.events().entries().type().name())
                || Kept.isUnasked(events.events().entries(), view)
                || isUnkept(events.events());
      } else if (source instanceof Source.Periods periods) {
        silent |= !view.history().isComplete(periods.periods().entries().type().name());
      }
    }
    if (unkept.size() < coverage.in().size()) {
      // One source that is kept is enough to tell.
      unkept.clear();
    }
    return silent;
  }

  /** Whether there are such events and none of them ever has the value. */
  private boolean isUnkept(Related related) {
    List<Event> all = view.ofType(related.entries().type());
    return !all.isEmpty() && !Kept.is(related.value().orElseThrow(), all, view);
  }

  private boolean excused(Entry entry) {
    if (coverage.unless().isEmpty()) {
      return false;
    }
    for (Condition condition : coverage.unless()) {
      if (!condition.test().holds(entry, entry, view)) {
        return false;
      }
    }
    return true;
  }

  private Collection<String> needs(Occasion occasion) {
    if (coverage.excused().isEmpty() && coverage.needs() instanceof Coverage.Needs.Words words) {
      return words.words();
    }
    Set<String> needs;
    if (coverage.needs() instanceof Coverage.Needs.Words words) {
      needs = new LinkedHashSet<>(words.words());
    } else {
      Map<String, Integer> named = new LinkedHashMap<>();
      find(((Coverage.Needs.Named) coverage.needs()).source(), occasion, named, null);
      needs = new LinkedHashSet<>(named.keySet());
    }
    coverage
        .excused()
        .ifPresent(excuse -> needs.removeAll(notApplicable(excuse, occasion.entry())));
    return needs;
  }

  private Set<String> notApplicable(Coverage.Excused excuse, Entry entry) {
    Set<String> names = new HashSet<>();
    ValuePath in = excuse.in();
    if (entry.value(in.slot()) instanceof List<?> list) {
      for (Object each : list) {
        Object name = each instanceof Item item && in.item() >= 0 ? item.value(in.item()) : each;
        boolean allowed = excuse.only().isEmpty() || excuse.only().contains(String.valueOf(name));
        if (allowed && (!(each instanceof Item item) || view.holds(excuse.tests(), item, entry))) {
          names.add(String.valueOf(name));
        }
      }
    }
    return names;
  }

  /**
   * What was dealt with, and the day since which; {@link Days#BEGINNING} where none says.
   *
   * @param evidence takes the events that did; null where nobody asks
   */
  private Map<String, Integer> dealtWith(Occasion occasion, @Nullable List<Entry> evidence) {
    Map<String, Integer> dealtWith = new HashMap<>();
    for (Source source : coverage.in()) {
      find(source, occasion, dealtWith, evidence);
    }
    return dealtWith;
  }

  /** Adds what a source says, each with the earliest day. */
  private void find(
      Source source,
      Occasion occasion,
      Map<String, Integer> found,
      @Nullable List<Entry> evidence) {
    Entry entry = occasion.entry();
    if (source instanceof Source.Own own) {
      put(own.path(), entry, Days.BEGINNING, found);
    } else if (source instanceof Source.Previous previous) {
      Entry before = before(previous, occasion);
      if (before != null) {
        put(previous.path(), before, Days.BEGINNING, found);
      }
    } else if (source instanceof Source.Events events) {
      Related related = events.events();
      for (Event event : view.events(related.entries())) {
        if (isWithin(event, entry) && related.ties(event, entry, view)) {
          if (evidence != null) {
            evidence.add(event);
          }
          put(related.value().orElseThrow(), event, related.since(event, view), found);
        }
      }
    } else if (source instanceof Source.Periods periods) {
      Related related = periods.periods();
      for (Period period : view.periods(related.entries())) {
        if (period.covers(occasion.sinceOn()) && related.ties(period, entry, view)) {
          put(related.value().orElseThrow(), period, Days.BEGINNING, found);
        }
      }
    }
  }

  private void put(ValuePath path, Entry entry, int since, Map<String, Integer> found) {
    path.forEach(entry, view, value -> found.merge(String.valueOf(value), since, Math::min));
  }

  /** Of a period only what happens while it lasts deals with it. */
  private static boolean isWithin(Event event, Entry entry) {
    return !(entry instanceof Period period) || period.covers(event.day());
  }

  /** The last entry before it that shares something with it; null where there is none. */
  private @Nullable Entry before(Source.Previous previous, Occasion occasion) {
    for (int i = occasion.before().size() - 1; i >= 0; i--) {
      Entry before = occasion.before().get(i);
      if (previous.same().isEmpty() || shares(previous.same().get(), before, occasion.entry())) {
        return before;
      }
    }
    return null;
  }

  private boolean shares(ValuePath path, Entry one, Entry other) {
    Set<Object> values = new HashSet<>();
    path.forEach(one, view, values::add);
    boolean[] shared = {values.isEmpty() || other.value(path.slot()) == null};
    path.forEach(other, view, value -> shared[0] |= values.contains(value));
    return shared[0];
  }
}
