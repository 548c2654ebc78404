package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of the history, with its defaults filled in.
 *
 * @param id its id, or its place where it has none
 * @param cases the cases that it names
 * @param hasRecord whether it has a {@code record}
 * @param completed when the record was completed
 * @param copyGiven when the supervisee was given a copy
 */
record Session(
    String id,
    String form,
    String status,
    @Nullable LocalDate planned,
    @Nullable LocalDate held,
    @Nullable String reconvenes,
    List<String> cases,
    boolean hasRecord,
    @Nullable LocalDate completed,
    @Nullable LocalDate copyGiven) {

  static Session of(JsonNode node, String place, ZoneId zone) {
    LocalDate held = day(node, "held", zone);
    List<String> cases = new ArrayList<>();
    for (JsonNode named : node.path("cases")) {
      cases.add(named.path("case").textValue());
    }
    JsonNode record = node.path("record");
    return new Session(
        text(node, "id", place),
        text(node, "form", "one-to-one"),
        text(node, "status", held != null ? "held" : "planned"),
        day(node, "planned", zone),
        held,
        node.path("reconvenes").textValue(),
        List.copyOf(cases),
        record.isObject(),
        day(record, "completed", zone),
        day(record, "copyGiven", zone));
  }

  /** The session as it is known at T: later attributes of its record are not there yet. */
  Session knownAt(LocalDate asOf) {
    return new Session(
        id,
        form,
        status,
        planned,
        held,
        reconvenes,
        cases,
        hasRecord,
        completed != null && completed.isAfter(asOf) ? null : completed,
        copyGiven != null && copyGiven.isAfter(asOf) ? null : copyGiven);
  }

  boolean isHeldOneToOne() {
    return status.equals("held") && form.equals("one-to-one");
  }

  /** Whether it is the first of a chain: postponed or cancelled, and reconvening nothing itself. */
  boolean isFirstPostponed() {
    return (status.equals("postponed") || status.equals("cancelled"))
        && form.equals("one-to-one")
        && reconvenes == null;
  }

  /** A held session is dated by {@code held}, any other by {@code planned}. */
  LocalDate date() {
    return status.equals("held") ? heldOn() : plannedOn();
  }

  LocalDate heldOn() {
    return given(held, "held");
  }

  LocalDate plannedOn() {
    return given(planned, "planned");
  }

  private LocalDate given(@Nullable LocalDate day, String name) {
    if (day == null) {
      throw new IllegalArgumentException("session `" + id + "` has no `" + name + "`");
    }
    return day;
  }

  private static String text(JsonNode node, String name, String otherwise) {
    String given = node.path(name).textValue();
    return given == null ? otherwise : given;
  }

  private static @Nullable LocalDate day(JsonNode node, String name, ZoneId zone) {
    String given = node.path(name).textValue();
    return given == null ? null : Moment.parse(given, zone).day();
  }
}
