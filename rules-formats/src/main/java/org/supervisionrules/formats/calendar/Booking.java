package org.supervisionrules.formats.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Moment;

/**
 * One session that a calendar has.
 *
 * @param subject whose it is
 * @param supervisor who supervises, or null where nothing tells it
 * @param id the id of the session in the history: its own, or one made of the event and day
 * @param when its day, and the time where the event has one
 * @param cancelled whether the event was cancelled
 * @param bookedOn when the event was made, or null
 * @param at the place: {@code bookings.ics:12}
 */
record Booking(
    String subject,
    @Nullable String supervisor,
    String id,
    Moment when,
    boolean cancelled,
    @Nullable LocalDate bookedOn,
    String at) {}
