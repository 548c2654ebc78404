package org.supervisionrules.history;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Target;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Everything recorded about one subject. Immutable, and complete in itself: what a document says
 * for all its histories has been written into each.
 *
 * <p>Made by {@link HistoryBuilder} or by {@link HistoryReader}; both refuse what is not valid
 * against the vocabulary.
 */
public final class History implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Vocabulary vocabulary;
  private final String subject;
  private final String subjectKind;
  private final @Nullable String subjectName;
  private final List<Period> periods;
  private final List<Event> events;
  private final int recordsFrom;
  private final Map<String, Integer> carryIn;
  private final Set<String> complete;
  private final int asOf;
  private final ZoneId zone;
  private final String place;

  History(Vocabulary vocabulary, Target.Frame frame, List<Period> periods, List<Event> events) {
    this.vocabulary = vocabulary;
    this.subject = frame.subject();
    this.subjectKind = frame.subjectKind();
    this.subjectName = frame.subjectName();
    this.periods = List.copyOf(periods);
    this.events = List.copyOf(events);
    this.recordsFrom = frame.recordsFrom();
    this.carryIn = frame.carryIn();
    this.complete = frame.complete();
    this.asOf = frame.asOf();
    this.zone = frame.zone();
    this.place = frame.place();
  }

  /** The same history with some of its entries. */
  private History(History whole, List<Period> periods, List<Event> events) {
    this.vocabulary = whole.vocabulary;
    this.subject = whole.subject;
    this.subjectKind = whole.subjectKind;
    this.subjectName = whole.subjectName;
    this.periods = List.copyOf(periods);
    this.events = List.copyOf(events);
    this.recordsFrom = whole.recordsFrom;
    this.carryIn = whole.carryIn;
    this.complete = whole.complete;
    this.asOf = whole.asOf;
    this.zone = whole.zone;
    this.place = whole.place;
  }

  /**
   * Starts the history of a subject.
   *
   * @param subject the id of the subject
   * @param subjectKind the kind, a word of the vocabulary: {@code staff}, {@code unit}
   */
  public static HistoryBuilder builder(Vocabulary vocabulary, String subject, String subjectKind) {
    return new HistoryBuilder(vocabulary, subject, subjectKind);
  }

  /**
   * The same history with other events: its own, some of them left out, and more from elsewhere,
   * which were built or read in the same vocabulary. Nothing is checked again: an id must not stand
   * twice, and what replaces another must name one that is there.
   *
   * @param others all events that it is to have; those that are not its own get the place {@code
   *     /added/0} and so on
   * @param upTo the last day it speaks of, inclusive; {@link Days#OPEN} where it does not say
   * @throws IllegalArgumentException where an event is of a type of another vocabulary
   */
  public History with(List<Event> others, int upTo) {
    Set<Event> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(events);
    List<Event> all = new ArrayList<>(others.size());
    int added = 0;
    for (Event event : others) {
      if (!event.type().equals(vocabulary.event(event.type().name()))) {
        throw new IllegalArgumentException(event + " is of another vocabulary than " + subject);
      }
      all.add(own.contains(event) ? event : event.at(place + "/added/" + added++));
    }
    Target.Frame frame =
        new Target.Frame(
            subject, subjectKind, subjectName, recordsFrom, carryIn, complete, upTo, zone, place);
    return new History(vocabulary, frame, periods, all);
  }

  /**
   * This history as it was known on a day: without the entries that were made after it. An entry
   * that does not say when it was made ({@code enteredOn}) counts as known, and what is known of an
   * entry is all that it says: its attributes have no entry dates of their own.
   *
   * <p>Example: a session held on 2026-03-02 and entered on 2026-03-10 is not there as known on
   * 2026-03-09, and is as known on 2026-03-10.
   *
   * @param day the last day whose entries are there, inclusive
   */
  public History asKnownOn(LocalDate day) {
    int last = Days.of(day);
    Predicate<Entry> isKnown = entry -> entry.enteredOn() <= last;
    boolean isWhole = periods.stream().allMatch(isKnown) && events.stream().allMatch(isKnown);
    return isWhole ? this : only(isKnown);
  }

  /** Whether any entry says when it was made. */
  public boolean hasEntryDates() {
    return Stream.concat(periods.stream(), events.stream())
        .anyMatch(entry -> entry.enteredOn() != Days.BEGINNING);
  }

  /** The same with other entries. */
  History with(List<Period> otherPeriods, List<Event> otherEvents) {
    return new History(this, otherPeriods, otherEvents);
  }

  /** The vocabulary it is valid against. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The id of the subject: a member of staff, a unit, a locality. */
  public String subject() {
    return subject;
  }

  /** The kind of the subject, a word of the vocabulary: {@code staff}, {@code unit}. */
  public String subjectKind() {
    return subjectKind;
  }

  /** The name of the subject, where one was given; nothing needs it. */
  public Optional<String> subjectName() {
    return Optional.ofNullable(subjectName);
  }

  /** The periods, as submitted. */
  public List<Period> periods() {
    return periods;
  }

  /** The events, as submitted. */
  public List<Event> events() {
    return events;
  }

  /**
   * The first day that may be judged, inclusive: the history's own {@code recordsFrom}, else the
   * document's, else {@code carryIn.lastSession}, else {@link Days#BEGINNING}.
   */
  public int recordsFrom() {
    return recordsFrom;
  }

  /** A date from before the records ({@code lastSession}); {@link Days#OPEN} where not given. */
  public int carryIn(String name) {
    return carryIn.getOrDefault(name, Days.OPEN);
  }

  /** Whether the submission is complete for a type, so that silence about it means something. */
  public boolean isComplete(String type) {
    return complete.contains(type);
  }

  /** What was carried in from before the records, by name, as epoch days. */
  public Map<String, Integer> carryIn() {
    return carryIn;
  }

  /** The types for which the submission is complete, in the order of the alphabet. */
  public Set<String> complete() {
    return complete;
  }

  /** The last day the submission speaks of, inclusive; {@link Days#OPEN} where it does not say. */
  public int asOf() {
    return asOf;
  }

  /** The zone in which its local times are read and its due times are told. */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Where it was read from: {@code riverside.json#/histories/0}, {@code extract.ndjson:12#}, {@code
   * export/subject.csv:4}.
   */
  public String place() {
    return place;
  }

  /**
   * The same history with some of its entries, to see what the others change. A reference to an
   * entry that is left out names nothing.
   */
  public History only(Predicate<? super Entry> kept) {
    return new History(
        this, periods.stream().filter(kept).toList(), events.stream().filter(kept).toList());
  }

  /** Where an entry was read from: {@code riverside.json#/histories/0/events/1}. */
  public String placeOf(Entry entry) {
    return entry.placeIn(place);
  }
}
