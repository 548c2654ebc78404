package org.supervisionrules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Judgement;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Attestation;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Source;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.Party;

/**
 * Works out which human judgements are missing, late, or too old.
 *
 * <p>Worked example: probation ends on 2025-09-01 and suitability is attested on 2025-08-27: in
 * time.
 */
final class AttestationFacts {
  /** The attribute of an attestation that says who gave it. */
  private static final String GIVEN_BY = "by";

  private final Requirement requirement;
  private final Attestation attestation;
  private final HistoryView view;
  private final Consumer<Object> facts;

  AttestationFacts(
      Requirement requirement, Attestation attestation, HistoryView view, Consumer<Object> facts) {
    this.requirement = requirement;
    this.attestation = attestation;
    this.view = view;
    this.facts = facts;
  }

  void derive() {
    if (attestation.asked() instanceof Attestation.Asked.OfEach each) {
      ofEach(Occasion.of(requirement, each.of(), view), each);
    } else {
      recurring((Attestation.Asked.Recurring) attestation.asked());
    }
  }

  private void ofEach(List<Occasion> occasions, Attestation.Asked.OfEach asked) {
    if (occasions.isEmpty()) {
      return;
    }
    List<Entry> entries = Occasion.entries(occasions);
    List<String> unkept = unkept(entries);
    boolean silent = isSilent();
    int met = 0;
    int unclear = 0;
    for (Occasion occasion : occasions) {
      if (!occasion.isDated()) {
        continue;
      }
      List<Entry> evidence = new ArrayList<>();
      int notBefore =
          asked
              .notBefore()
              .map(since -> Occasion.since(occasion.entry(), since, view))
              .orElse(Days.BEGINNING);
      int given = given(occasion.entry(), occasion.sinceOn(), notBefore, evidence);
      if (given <= occasion.dueOn()) {
        met++;
      } else if (given == Days.OPEN && !unkept.isEmpty()) {
        unclear++;
      } else {
        facts.accept(
            new Judgement(
                occasion.duty(requirement, given, List.of(missing()), evidence, silent, view)));
      }
    }
    if (unclear > 0) {
      String type = entries.get(0).type().name();
      facts.accept(new MissingRecords(requirement, String.join("`, `", unkept), unclear, type));
    }
    facts.accept(new Tally(requirement, met));
  }

  private String missing() {
    return attestation.attestedBy().isEmpty()
        ? "attestation"
        : "attestation by " + attestation.givers();
  }

  private List<String> unkept(List<Entry> entries) {
    List<String> unkept = new ArrayList<>();
    for (Source source : attestation.accepts()) {
      if (source instanceof Source.Own own && !Kept.is(own.path(), entries, view)) {
        unkept.add(own.path().text());
      }
    }
    return unkept;
  }

  private boolean isSilent() {
    for (Source source : attestation.accepts()) {
      if (source instanceof Source.Events events
          && (!view.history().isComplete(events.events().entries().type().name())
              || Kept.isUnasked(events.events().entries(), view))) {
        return true;
      }
      if (source instanceof Source.Periods periods
          && !view.history().isComplete(periods.periods().entries().type().name())) {
        return true;
      }
    }
    return false;
  }

  /** The earliest day on which it had been given; {@link Days#OPEN} while it has not. */
  private int given(Entry entry, int sinceOn, int notBefore, List<Entry> evidence) {
    int earliest = Days.OPEN;
    for (Source source : attestation.accepts()) {
      if (source instanceof Source.Own own) {
        earliest = Math.min(earliest, own(entry, own.path()));
      } else if (source instanceof Source.Events events) {
        earliest = Math.min(earliest, byAll(events.events(), entry, notBefore, evidence));
      } else if (source instanceof Source.Periods periods) {
        for (Period period : view.periods(periods.periods().entries())) {
          if (period.to() >= sinceOn && periods.periods().ties(period, entry, view)) {
            earliest = Math.min(earliest, Math.max(period.from(), sinceOn));
          }
        }
      }
    }
    return earliest;
  }

  /** What the entry itself says: since a date, or, for a flag or words, from the first. */
  private int own(Entry entry, ValuePath path) {
    Object value = entry.value(path.slot());
    if (value instanceof Moment moment) {
      return moment.day() <= view.asOf() ? moment.day() : Days.OPEN;
    }
    if (attestation.both()) {
      return attestation.attestedBy().stream().allMatch(party -> names(path, entry, party))
          ? Days.BEGINNING
          : Days.OPEN;
    }
    return value == null || Boolean.FALSE.equals(value) ? Days.OPEN : Days.BEGINNING;
  }

  private boolean names(ValuePath path, Entry entry, Party party) {
    boolean[] named = new boolean[1];
    path.forEach(entry, view, value -> named[0] |= view.isParty(party, value, entry));
    return named[0];
  }

  /** The day by which everybody who must had given it, or anybody who may. */
  private int byAll(Related related, Entry entry, int notBefore, List<Entry> evidence) {
    if (!attestation.both()) {
      return by(related, entry, attestation.attestedBy(), notBefore, evidence);
    }
    int latest = Days.BEGINNING;
    for (Party party : attestation.attestedBy()) {
      latest = Math.max(latest, by(related, entry, List.of(party), notBefore, evidence));
    }
    return latest;
  }

  private int by(
      Related related, Entry entry, List<Party> parties, int notBefore, List<Entry> evidence) {
    Event earliest = null;
    int day = Days.OPEN;
    for (Event event : view.events(related.entries())) {
      int on = related.since(event, view);
      if (on >= notBefore
          && on < day
          && related.ties(event, entry, view)
          && isBy(event, entry, parties)) {
        earliest = event;
        day = on;
      }
    }
    if (earliest != null) {
      evidence.add(earliest);
    }
    return day;
  }

  private boolean isBy(Event event, Entry entry, List<Party> parties) {
    Attribute by = event.type().attributes().get(GIVEN_BY);
    if (parties.isEmpty() || by == null) {
      return true;
    }
    Object value = event.value(by.slot());
    return value != null
        && parties.stream()
            .anyMatch(
                party -> view.isParty(party, value, entry) || view.isParty(party, value, event));
  }

  private void recurring(Attestation.Asked.Recurring asked) {
    DayRanges paused =
        asked.pauses().isEmpty() ? DayRanges.NONE : ClockReading.paused(asked.pauses().get(), view);
    Gaps gaps = new Gaps(view.reckoning(), asked.every(), paused);
    boolean silent = isSilent();
    boolean applies = false;
    boolean skipped = false;
    boolean judged = false;
    int met = 0;
    for (Stretch stretch : view.stretches(requirement)) {
      int start = view.startOf(stretch, requirement);
      if (start > stretch.to() || start > view.asOf()) {
        continue;
      }
      applies |= !requirement.isOffThroughout(start, Math.min(stretch.to(), view.asOf()));
      List<Event> acts = acts(stretch);
      TreeSet<Integer> days = new TreeSet<>();
      acts.forEach(act -> days.add(act.day()));
      int first =
          asked.firstWithin().isEmpty()
              ? gaps.due(start)
              : view.reckoning().plus(start, asked.firstWithin().get());
      for (Gaps.Gap gap : gaps.of(List.copyOf(days), start, first, stretch.to())) {
        if (requirement.off().on(gap.dueOn())) {
          skipped = true;
          continue;
        }
        judged = true;
        if (gap.met()) {
          met++;
        } else {
          facts.accept(new Judgement(duty(gap, asked, acts, silent)));
        }
      }
    }
    if (judged || (applies && !skipped)) {
      facts.accept(new Tally(requirement, met));
    }
  }

  private Duty duty(
      Gaps.Gap gap, Attestation.Asked.Recurring asked, List<Event> acts, boolean silent) {
    List<Entry> evidence = new ArrayList<>();
    for (Event act : acts) {
      if (act.day() == gap.since() || act.day() == gap.actOn()) {
        evidence.add(act);
      }
    }
    return new Duty(
        requirement,
        null,
        gap.since(),
        asked.every().on(gap.dueOn()),
        gap.dueOn(),
        gap.actOn(),
        List.of(missing()),
        evidence,
        view.leftOn(),
        view.asOf(),
        silent);
  }

  private List<Event> acts(Stretch stretch) {
    List<Event> acts = new ArrayList<>();
    Period period = stretch.period();
    for (Source source : attestation.accepts()) {
      if (source instanceof Source.Events events) {
        for (Event event : view.events(events.events().entries())) {
          boolean ties = period == null || events.events().ties(event, period, view);
          if (ties && isBy(event, event, attestation.attestedBy())) {
            acts.add(event);
          }
        }
      }
    }
    return acts;
  }
}
