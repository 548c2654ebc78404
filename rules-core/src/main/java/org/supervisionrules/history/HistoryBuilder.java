package org.supervisionrules.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.BuiltReading;
import org.supervisionrules.internal.read.TokenBuffer;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * Builds a history in a program, in the words of the format. {@link #build} checks it as a file is
 * checked.
 *
 * <pre>{@code
 * History history = History.builder(policy.vocabulary(), "S-1042", "staff")
 *     .employment("2025-01-06")
 *     .role("social-worker", "2025-01-06")
 *     .session(session -> session.held("2026-01-19").supervisor("M-7"))
 *     .postponedSession("s2", "2026-02-02")
 *     .session(session -> session.held("2026-02-06").reconvenes("s2"))
 *     .build();
 * }</pre>
 *
 * <p>Dates are written {@code 2026-01-19}, times {@code 2026-01-19T10:00}, as in a file. There are
 * methods for the types that every pack shares, and {@link #period} and {@link #event} for any.
 */
public final class HistoryBuilder {
  private static final ZoneId OF_THE_CATALOGUE = ZoneId.of("Europe/London");
  private static final long PERIODS = 1L << 32;
  private static final long EVENTS = 2L << 32;

  private final Vocabulary vocabulary;
  private final Map<String, @Nullable Object> frame = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> carryIn = new LinkedHashMap<>();
  private final List<Map<String, @Nullable Object>> periods = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> events = new ArrayList<>();
  private final String subject;
  private ZoneId zone = OF_THE_CATALOGUE;

  HistoryBuilder(Vocabulary vocabulary, String subject, String subjectKind) {
    this.vocabulary = vocabulary;
    this.subject = subject;
    Map<String, Object> whose = new LinkedHashMap<>();
    whose.put("id", subject);
    whose.put("kind", subjectKind);
    frame.put("subject", whose);
  }

  /** The first day on record, inclusive; nothing before it is judged. */
  public HistoryBuilder recordsFrom(String date) {
    frame.put("recordsFrom", date);
    return this;
  }

  /** The last day that the records speak of, inclusive. */
  public HistoryBuilder asOf(String date) {
    frame.put("asOf", date);
    return this;
  }

  /** The zone of local times; {@code Europe/London} where it is not given. */
  public HistoryBuilder zone(ZoneId ofTimes) {
    zone = ofTimes;
    return this;
  }

  /** The day of the last session before the records begin. */
  public HistoryBuilder lastSession(String date) {
    return carryIn("lastSession", date);
  }

  /** A date from before the records begin. */
  public HistoryBuilder carryIn(String name, String date) {
    carryIn.put(name, date);
    frame.put("carryIn", carryIn);
    return this;
  }

  /** The types for which the records are complete; those that appear, where it is not given. */
  public HistoryBuilder complete(String... types) {
    frame.put("complete", List.of(types));
    return this;
  }

  /** Employed from a day on. */
  public HistoryBuilder employment(String from) {
    return period("employment", from, null, Map.of());
  }

  /** Employed from one day to another, both inclusive. */
  public HistoryBuilder employment(String from, String to) {
    return period("employment", from, to, Map.of());
  }

  /** In a role from a day on. */
  public HistoryBuilder role(String role, String from) {
    return period("role", from, null, Map.of("role", role));
  }

  /** In a role from one day to another, both inclusive. */
  public HistoryBuilder role(String role, String from, String to) {
    return period("role", from, to, Map.of("role", role));
  }

  /** In the assessed and supported year in employment, both days inclusive. */
  public HistoryBuilder asye(String from, String to, String assessor) {
    return period("asye", from, to, Map.of("assessor", assessor));
  }

  /** Working part-time from a day on, with an interval between sessions that was agreed. */
  public HistoryBuilder partTime(String agreedInterval, String from) {
    return period("part-time", from, null, Map.of("agreedInterval", agreedInterval));
  }

  /** Away from work from one day to another, both inclusive. */
  public HistoryBuilder absence(String reason, String from, String to) {
    return period("absence", from, to, Map.of("reason", reason));
  }

  /** Holding a case from a day on. */
  public HistoryBuilder caseHeld(String caseId, String from) {
    return period("case", from, null, Map.of("case", caseId));
  }

  /** Holding a case from one day to another, both inclusive. */
  public HistoryBuilder caseHeld(String caseId, String from, String to) {
    return period("case", from, to, Map.of("case", caseId));
  }

  /** Member of a unit from a day on. */
  public HistoryBuilder memberOfUnit(String unit, String from) {
    return period("member-of", from, null, Map.of("unit", unit));
  }

  /** The records are under a legal hold from one day to another, both inclusive. */
  public HistoryBuilder hold(String from, String to) {
    return period("hold", from, to, Map.of());
  }

  /** A session. */
  public HistoryBuilder session(Consumer<SessionBuilder> described) {
    return event(new SessionBuilder(), described);
  }

  /** A one-to-one session that was postponed, which another may reconvene. */
  public HistoryBuilder postponedSession(String id, String planned) {
    return session(session -> session.id(id).postponed(planned));
  }

  /** A meeting of a unit. */
  public HistoryBuilder unitMeeting(Consumer<UnitMeetingBuilder> described) {
    return event(new UnitMeetingBuilder(), described);
  }

  /**
   * An observation of practice.
   *
   * @param form {@code formal-direct} or {@code informal}
   */
  public HistoryBuilder observation(String on, String form, String observer) {
    return event("observation", Map.of("on", on, "form", form, "observer", observer));
  }

  /**
   * A review in the assessed and supported year in employment.
   *
   * @param review {@code frequency}, {@code quarterly} or {@code final}
   */
  public HistoryBuilder asyeReview(String on, String review) {
    return event("asye-review", Map.of("on", on, "review", review));
  }

  /**
   * A quarterly review in the assessed and supported year in employment.
   *
   * @param quarter 1 to 4
   */
  public HistoryBuilder quarterlyReview(String on, int quarter) {
    return event("asye-review", Map.of("on", on, "review", "quarterly", "quarter", quarter));
  }

  /**
   * The destruction of the supervision records.
   *
   * @param method {@code shred} or {@code secure-delete}
   */
  public HistoryBuilder disposal(String on, String method) {
    return event("disposal", Map.of("on", on, "method", method));
  }

  /**
   * A period of any type.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive; null while it goes on
   * @param attributes values by name, as {@link EntryBuilder#with} takes them
   */
  public HistoryBuilder period(
      String type, String from, @Nullable String to, Map<String, ?> attributes) {
    EntryBuilder.Generic period = new EntryBuilder.Generic(type).with("from", from);
    if (to != null) {
      period.with("to", to);
    }
    Values.ordered(attributes).forEach(period::with);
    periods.add(period.attributes());
    return this;
  }

  /**
   * An event of any type.
   *
   * @param attributes values by name, as {@link EntryBuilder#with} takes them
   */
  public HistoryBuilder event(String type, Map<String, ?> attributes) {
    EntryBuilder.Generic event = new EntryBuilder.Generic(type);
    Values.ordered(attributes).forEach(event::with);
    events.add(event.attributes());
    return this;
  }

  /** An event of any type. */
  public HistoryBuilder event(String type, Consumer<EntryBuilder.Generic> described) {
    return event(new EntryBuilder.Generic(type), described);
  }

  private <B extends EntryBuilder<B>> HistoryBuilder event(B event, Consumer<B> described) {
    described.accept(event);
    events.add(event.attributes());
    return this;
  }

  /**
   * The history.
   *
   * @throws InvalidHistoryException where anything is wrong with it, with all that is; warnings are
   *     let pass
   */
  public History build() {
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Assembler assembler = new Assembler(vocabulary, histories::add, problems::add);
    BuiltReading.read(vocabulary, zone, subject + "#", tokens(), assembler);
    if (histories.isEmpty()) {
      throw new InvalidHistoryException(problems);
    }
    return histories.get(0);
  }

  private TokenBuffer tokens() {
    TokenBuffer tokens = new TokenBuffer(this::place);
    tokens.add(Token.OBJECT);
    frame.forEach(
        (key, value) -> {
          tokens.add(Token.KEY, key);
          Values.write(value, tokens);
        });
    entries("periods", periods, PERIODS, tokens);
    entries("events", events, EVENTS, tokens);
    return tokens.add(Token.END_OBJECT);
  }

  private static void entries(
      String key, List<Map<String, @Nullable Object>> entries, long base, TokenBuffer tokens) {
    tokens.add(Token.KEY, key).add(Token.LIST);
    for (int i = 0; i < entries.size(); i++) {
      tokens.moveTo(base + i);
      Values.write(entries.get(i), tokens);
    }
    tokens.add(Token.END_LIST);
  }

  private String place(long position) {
    int index = (int) position;
    return subject
        + (position >= EVENTS
            ? "#/events/" + index
            : position >= PERIODS ? "#/periods/" + index : "#");
  }
}
