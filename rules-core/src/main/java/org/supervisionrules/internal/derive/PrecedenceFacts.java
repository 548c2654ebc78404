package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Sequence;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Precedence;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Party;

/**
 * Works out what happened before what had to come first.
 *
 * <p>Worked example: first session on 2025-01-13, agreement signed on 2025-02-24: due on
 * 2025-01-13, done on 2025-02-24.
 */
final class PrecedenceFacts {
  private final Requirement requirement;
  private final Precedence precedence;
  private final HistoryView view;
  private final Consumer<Object> facts;

  PrecedenceFacts(
      Requirement requirement, Precedence precedence, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.precedence = precedence;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    List<Occasion> occasions = Occasion.of(requirement, precedence.of(), view);
    if (occasions.isEmpty()) {
      return;
    }
    List<Entry> entries = Occasion.entries(occasions);
    ValuePath own =
        precedence.needs() instanceof Precedence.First.OwnDate date
            ? date.date()
            : precedence.needs() instanceof Precedence.First.InOrder order ? order.list() : null;
    boolean unkept = own != null && !Kept.is(own, entries, view);
    boolean silent = own == null && view.isSilent(requirement);
    int met = 0;
    int unclear = 0;
    for (Occasion occasion : occasions) {
      List<Entry> evidence = new ArrayList<>();
      int second = second(occasion, evidence);
      if (second == Days.OPEN || requirement.off().on(second)) {
        continue;
      }
      if (unkept) {
        unclear++;
        continue;
      }
      List<String> missing = new ArrayList<>();
      int first = first(occasion, evidence, missing);
      if (first <= second) {
        met++;
      } else {
        facts.accept(new Sequence(duty(occasion, second, first, missing, evidence, silent)));
      }
    }
    if (unclear > 0 && own != null) {
      String type = precedence.of().each().type().name();
      facts.accept(new MissingRecords(requirement, own.text(), unclear, type));
    }
    facts.accept(new Tally(requirement, met));
  }

  private Duty duty(
      Occasion occasion,
      int second,
      int first,
      List<String> missing,
      List<Entry> evidence,
      boolean silent) {
    List<Entry> all = new ArrayList<>();
    all.add(occasion.entry());
    all.addAll(evidence);
    return new Duty(
        requirement,
        occasion.entry().label(),
        occasion.sinceOn(),
        precedence.before() instanceof Precedence.Second.Itself ? occasion.within() : null,
        second,
        first,
        missing,
        all,
        view.leftOn(),
        view.asOf(),
        silent);
  }

  /** The day of what may only come second; {@link Days#OPEN} while it has not happened. */
  private int second(Occasion occasion, List<Entry> evidence) {
    Entry entry = occasion.entry();
    if (precedence.before() instanceof Precedence.Second.OwnDate own) {
      int day = entry.day(own.slot());
      return day <= view.asOf() ? day : Days.OPEN;
    }
    if (precedence.before() instanceof Precedence.Second.Happens happens) {
      Event event = view.firstRelated(happens.event(), entry, occasion.sinceOn());
      boolean outside =
          event != null && entry instanceof Period period && event.day() > period.to();
      if (event == null || outside) {
        return Days.OPEN;
      }
      evidence.add(event);
      return event.day();
    }
    return occasion.dueOn();
  }

  /** The day of what had to come first; {@link Days#OPEN} while it has not. */
  private int first(Occasion occasion, List<Entry> evidence, List<String> missing) {
    Entry entry = occasion.entry();
    if (precedence.needs() instanceof Precedence.First.OwnDate own) {
      int day = entry.day(own.date().slot());
      if (day <= view.asOf()) {
        return day;
      }
      missing.add(own.date().text());
      return Days.OPEN;
    }
    if (precedence.needs() instanceof Precedence.First.InOrder order) {
      return inOrder(order, entry, missing) ? Days.BEGINNING : Days.OPEN;
    }
    Related related = ((Precedence.First.Happens) precedence.needs()).event();
    Event earliest = null;
    int day = Days.OPEN;
    for (Event event : view.events(related.entries())) {
      int on = related.since(event, view);
      if (related.ties(event, entry, view) && on < day) {
        earliest = event;
        day = on;
      }
    }
    add(earliest, related, evidence, missing);
    return day;
  }

  private static void add(
      @Nullable Event earliest, Related related, List<Entry> evidence, List<String> missing) {
    if (earliest == null) {
      missing.add(related.entries().type().name());
    } else {
      evidence.add(earliest);
    }
  }

  /** Whether each word that is there comes after every one of an earlier rank that is there. */
  private boolean inOrder(Precedence.First.InOrder order, Entry entry, List<String> missing) {
    List<Object> said = new ArrayList<>();
    order.list().forEach(entry, view, said::add);
    int last = -1;
    for (List<String> rank : order.order()) {
      int latest = last;
      for (String word : rank) {
        int at = indexOf(word, said, entry);
        if (at >= 0 && at < last) {
          missing.add(word + " in its order");
          return false;
        }
        latest = Math.max(latest, at);
      }
      last = latest;
    }
    return true;
  }

  /** Where a word, or whoever it names, stands in a list; -1 where it does not. */
  private int indexOf(String word, List<Object> said, Entry entry) {
    Party party = view.plan().policy().vocabulary().parties().get(word);
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).equals(word) || (party != null && view.isParty(party, said.get(i), entry))) {
        return i;
      }
    }
    return -1;
  }
}
