package org.supervisionrules.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes one supervision session. It is held where {@link #held} is given, else planned; it is
 * one-to-one unless {@link #form} says otherwise.
 */
public final class SessionBuilder extends EntryBuilder<SessionBuilder> {
  private final List<Map<String, Object>> cases = new ArrayList<>();
  private final List<Map<String, Object>> signatures = new ArrayList<>();

  SessionBuilder() {
    super("session");
  }

  /** {@code one-to-one}, {@code group}, {@code ad-hoc} and so on. */
  public SessionBuilder form(String form) {
    return with("form", form);
  }

  /** {@code personal}, {@code casework} or both. */
  public SessionBuilder content(String... content) {
    return with("content", List.of(content));
  }

  /** When it was planned for, as {@code 2026-01-19} or {@code 2026-01-19T10:00}. */
  public SessionBuilder planned(String when) {
    return with("planned", when);
  }

  /** When it was held, as {@code 2026-01-19} or {@code 2026-01-19T10:00}. */
  public SessionBuilder held(String when) {
    return with("held", when);
  }

  /** When it was planned for, and that it was postponed. */
  public SessionBuilder postponed(String planned) {
    return with("planned", planned).with("status", "postponed");
  }

  /** When it was planned for, and that it was cancelled. */
  public SessionBuilder cancelled(String planned) {
    return with("planned", planned).with("status", "cancelled");
  }

  public SessionBuilder supervisor(String id) {
    return with("supervisor", id);
  }

  /** The id of the postponed or cancelled session that it makes up for. */
  public SessionBuilder reconvenes(String id) {
    return with("reconvenes", id);
  }

  /** Why it was postponed or cancelled. */
  public SessionBuilder because(String reason) {
    return with("reason", reason);
  }

  /** Who agreed to postpone it: {@code supervisor}, {@code supervisee}. */
  public SessionBuilder agreedBy(String... who) {
    return with("agreedBy", List.of(who));
  }

  /** A case that was discussed. */
  public SessionBuilder discussed(String caseId) {
    cases.add(Map.of("case", caseId));
    return with("cases", List.copyOf(cases));
  }

  /**
   * A case that was discussed.
   *
   * @param depth {@code brief} or {@code in-depth}
   */
  public SessionBuilder discussed(String caseId, String depth) {
    Map<String, Object> discussed = new LinkedHashMap<>();
    discussed.put("case", caseId);
    discussed.put("depth", depth);
    cases.add(discussed);
    return with("cases", List.copyOf(cases));
  }

  /** When its record was completed. */
  public SessionBuilder recordCompleted(String when) {
    return with("record.completed", when);
  }

  /** When the supervisee was given a copy of its record. */
  public SessionBuilder copyGiven(String when) {
    return with("record.copyGiven", when);
  }

  /** Who signed its record, and when. */
  public SessionBuilder signedBy(String who, String on) {
    Map<String, Object> signature = new LinkedHashMap<>();
    signature.put("by", who);
    signature.put("on", on);
    signatures.add(signature);
    return with("record.signatures", List.copyOf(signatures));
  }

  @Override
  SessionBuilder self() {
    return this;
  }
}
