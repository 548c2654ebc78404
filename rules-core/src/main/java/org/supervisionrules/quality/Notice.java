package org.supervisionrules.quality;

import java.io.Serializable;

/**
 * Something in the records that may be wrong. It changes no finding and no exit code.
 *
 * @param kind what sort
 * @param subject the id of the subject whose history it is
 * @param at the place in the input: {@code riverside.json#/histories/0/events/1}
 * @param message one sentence, without a full stop; ids, dates and words of the vocabulary only
 * @param help what to look at
 */
public record Notice(Kind kind, String subject, String at, String message, String help)
    implements Serializable {

  /** The sorts of notice, in the order in which they are told. */
  public enum Kind {
    BOOKING_NOT_CLOSED("booking-not-closed", "Bookings in the past that were never closed"),
    HELD_FAR_FROM_PLANNED("held-far-from-planned", "Held far from the day planned"),
    DUPLICATE("duplicate", "Recorded twice"),
    OUTSIDE_EMPLOYMENT("outside-employment", "Outside employment"),
    OTHER_SUPERVISOR("other-supervisor", "Supervisors whom no supervised-by names"),
    RECORDS_STOP("records-stop", "Records that stop"),
    SUPERVISES_NOBODY("supervises-nobody", "Supervisors who supervise nobody listed");

    private final String word;
    private final String title;

    Kind(String word, String title) {
      this.word = word;
      this.title = title;
    }

    /** The word of reports: {@code booking-not-closed}. */
    public String word() {
      return word;
    }

    /** A heading for people. */
    public String title() {
      return title;
    }
  }

  /** {@code riverside.json#/histories/0/events/1: message. help: help}. */
  @Override
  public String toString() {
    return at + ": " + message + ". help: " + help;
  }
}
