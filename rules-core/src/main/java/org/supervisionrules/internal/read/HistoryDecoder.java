package org.supervisionrules.internal.read;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads one history, and hands it over where nothing is wrong with it. */
final class HistoryDecoder {
  static final List<String> KEYS =
      Stream.concat(Stream.of("subject", "periods", "events", "carryIn"), Settings.KEYS.stream())
          .toList();

  private final Vocabulary vocabulary;
  private final Cursor cursor;
  private final ValueDecoder values;
  private final GroupDecoder groups;
  private final EntryChecks checks;
  private final EntryDecoder periods;
  private final EntryDecoder events;

  private final CompleteTypes completeTypes;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Map<String, Integer> carryIn = new LinkedHashMap<>();
  private Settings own;
  private SubjectDecoder subject;
  private boolean isZoneLate;

  HistoryDecoder(Vocabulary vocabulary, Cursor cursor) {
    this.vocabulary = vocabulary;
    this.cursor = cursor;
    this.values = new ValueDecoder(cursor);
    this.groups = values.groups();
    this.checks = new EntryChecks(cursor, groups);
    this.periods = new EntryDecoder(vocabulary, true, cursor, groups, checks);
    this.events = new EntryDecoder(vocabulary, false, cursor, groups, checks);
    this.completeTypes = new CompleteTypes(vocabulary);
    this.own = new Settings(vocabulary);
    this.subject = new SubjectDecoder(vocabulary, cursor, groups);
  }

  CompleteTypes completeTypes() {
    return completeTypes;
  }

  /**
   * What holds for a history besides what it says itself.
   *
   * @param header what its document says
   * @param complete the types its document is complete for; null where that is decided by what the
   *     history has
   * @param zone the zone of the history where it is known beforehand, else that of the document,
   *     else that of the policy
   * @param seen the subjects before it
   * @param number its number in its file, for {@code seen}
   * @param place its place
   * @param isAlone whether the end of the input must follow
   */
  record Context(
      Settings header,
      @Nullable Set<String> complete,
      ZoneId zone,
      Seen seen,
      long number,
      String place,
      boolean isAlone) {}

  /**
   * Reads the history at the current token.
   *
   * @return the zone to read it in once more, where it names one after the times that need it; null
   *     where it has been read
   */
  @Nullable ZoneId history(Context context, boolean deliver, Target target) throws BrokenSyntax {
    start(context);
    if (!cursor.is(Token.OBJECT)) {
      cursor.unexpected("a history", null);
      cursor.log().tell(null, target::problem);
      return null;
    }
    long start = cursor.position();
    try {
      while (cursor.next() == Token.KEY) {
        String key = cursor.text();
        cursor.pointer().push(key);
        groups.checkNotTwice(key, !keys.add(key) && KEYS.contains(key));
        key(key, target);
        cursor.pointer().pop();
      }
      if (context.isAlone() && cursor.next() != Token.END) {
        cursor.error("found more after the end of the history", "write one history a line");
      }
    } catch (BrokenSyntax e) {
      cursor.log().tell(subject.id(), target::problem);
      target.setAside();
      throw e.of(subject.id());
    }
    ZoneId zone = own.zone();
    if (isZoneLate && zone != null && !zone.equals(context.zone())) {
      cursor.log().clear();
      target.setAside();
      return zone;
    }
    end(context, start, deliver, target);
    return null;
  }

  private void start(Context context) {
    values.clear();
    keys.clear();
    types.clear();
    carryIn.clear();
    own = new Settings(vocabulary);
    subject = new SubjectDecoder(vocabulary, cursor, groups);
    isZoneLate = false;
    values.startIn(context.zone());
    checks.clear();
  }

  private void key(String key, Target target) throws BrokenSyntax {
    if (!KEYS.contains(key)) {
      groups.unknown(key, "history", KEYS);
      return;
    }
    cursor.next();
    switch (key) {
      case "subject" -> subject.read();
      case "carryIn" -> carryIn();
      case "periods" -> entries(periods, target);
      case "events" -> entries(events, target);
      case "zone" -> zone();
      default -> own.read(cursor, key);
    }
  }

  private void zone() throws BrokenSyntax {
    own.read(cursor, "zone");
    ZoneId zone = own.zone();
    if (values.hasUsedZone()) {
      isZoneLate = true;
    } else if (zone != null) {
      values.startIn(zone);
    }
  }

  private void entries(EntryDecoder decoder, Target target) throws BrokenSyntax {
    if (cursor.is(Token.NOTHING)) {
      return;
    }
    if (!cursor.is(Token.LIST)) {
      cursor.unexpected("a list", null);
      return;
    }
    EntryType last = null;
    for (int i = 0; cursor.next() != Token.END_LIST; i++) {
      cursor.pointer().push(i);
      EntryType type = decoder.entry(i, target);
      if (type != null && !type.equals(last)) {
        types.add(type.name());
        last = type;
      }
      cursor.pointer().pop();
    }
  }

  private void carryIn() throws BrokenSyntax {
    if (cursor.is(Token.NOTHING)) {
      return;
    }
    if (!cursor.is(Token.OBJECT)) {
      cursor.unexpected("an object", null);
      return;
    }
    while (cursor.next() == Token.KEY) {
      String key = cursor.text();
      cursor.pointer().push(key);
      if (vocabulary.carryIns().containsKey(key)) {
        groups.checkNotTwice(key, carryIn.containsKey(key));
        cursor.next();
        carryIn.put(key, Scalars.day(cursor, Days.OPEN));
      } else {
        groups.unknown(key, "carryIn", vocabulary.carryIns().keySet());
      }
      cursor.pointer().pop();
    }
    carryIn.values().removeIf(day -> day == Days.OPEN);
  }

  private void end(Context context, long start, boolean deliver, Target target) {
    String at = cursor.pointer().text();
    Settings header = context.header();
    int given = own.recordsFrom() != Days.BEGINNING ? own.recordsFrom() : header.recordsFrom();
    int asOf = own.asOf() != Days.OPEN ? own.asOf() : header.asOf();
    checks.history(at, asOf, given != Days.BEGINNING);
    subject.check(start, at, context.seen(), context.number());
    boolean isWhole = deliver && !cursor.log().hasErrors();
    String id = subject.id();
    String kind = subject.kind();
    cursor.log().tell(id, target::problem);
    if (!isWhole || id == null || kind == null) {
      target.setAside();
      return;
    }
    ZoneId zone = own.zone();
    target.history(
        new Target.Frame(
            id,
            kind,
            subject.name(),
            given != Days.BEGINNING ? given : begin(),
            carryIn.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(carryIn)),
            complete(context),
            asOf,
            zone == null ? context.zone() : zone,
            context.place()));
  }

  /** Without {@code recordsFrom} the records begin with what was carried in. */
  private int begin() {
    return carryIn.values().stream().mapToInt(day -> day).max().orElse(Days.BEGINNING);
  }

  private Set<String> complete(Context context) {
    Set<String> named = own.complete();
    if (named == null && context.complete() != null) {
      return context.complete();
    }
    return completeTypes.with(named == null ? types : named);
  }
}
