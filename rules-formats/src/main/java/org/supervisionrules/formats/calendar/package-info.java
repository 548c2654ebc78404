/** Calendars of RFC 5545: what every one that is written has, and bookings that are read. */
@NullMarked
package org.supervisionrules.formats.calendar;

import org.jspecify.annotations.NullMarked;
