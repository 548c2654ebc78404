package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A unit meeting of the history.
 *
 * @param id its id, or its place where it has none
 * @param held whether it was held: said so, or {@code ended} or {@code recorded} is given and no
 *     {@code status}
 * @param from {@code ended}, else {@code started}; none for one that was not held and has neither
 * @param recorded when it was recorded
 * @param recordedOn on which system
 */
record Meeting(
    String id,
    boolean held,
    @Nullable Moment from,
    @Nullable Moment recorded,
    @Nullable String recordedOn) {

  static Meeting of(JsonNode node, String place, ZoneId zone) {
    String id = node.path("id").textValue();
    String status = node.path("status").textValue();
    Moment ended = moment(node, "ended", zone);
    Moment recorded = moment(node, "recorded", zone);
    return new Meeting(
        id == null ? place : id,
        status == null ? ended != null || recorded != null : status.equals("held"),
        ended != null ? ended : moment(node, "started", zone),
        recorded,
        node.path("recordedOn").textValue());
  }

  /** The meeting as it is known at T: a later {@code recorded} is not there yet. */
  Meeting knownAt(LocalDate asOf) {
    return new Meeting(
        id,
        held,
        from,
        recorded != null && recorded.day().isAfter(asOf) ? null : recorded,
        recordedOn);
  }

  private static @Nullable Moment moment(JsonNode node, String name, ZoneId zone) {
    String given = node.path(name).textValue();
    return given == null ? null : Moment.parse(given, zone);
  }
}
