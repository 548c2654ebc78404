package org.supervisionrules.formats.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.time.Moment;

/**
 * A session ahead.
 *
 * @param subject whose it is
 * @param supervisor who supervises, or null where nothing tells it
 * @param when the day, and the time where it is booked for one
 * @param id the id of the session in the history; null of a booking without one
 * @param booked whether it was booked before, and is only kept
 * @param requirement what is due, the first of several; null of a booking that nothing needs
 * @param due the last day on which that would be in time, or null
 * @param cases the cases that have to be discussed in it
 * @param reconvenes the id of the postponed session that it makes up for, or null
 * @param notes what somebody should know: {@link Note}
 */
public record PlannedSession(
    String subject,
    @Nullable String supervisor,
    Moment when,
    @Nullable String id,
    boolean booked,
    @Nullable String requirement,
    @Nullable LocalDate due,
    List<String> cases,
    @Nullable String reconvenes,
    List<Note> notes) {
  /** By day, then supervisor and subject. */
  public static final Comparator<PlannedSession> BY_DAY =
      Comparator.<PlannedSession>comparingInt(session -> session.when().day())
          .thenComparing(session -> session.supervisor() == null ? "" : session.supervisor())
          .thenComparing(PlannedSession::subject)
          .thenComparing(session -> session.id() == null ? "" : session.id());

  /** What is not as it should be. */
  public enum Note {
    /** What is due was overdue already at the as-of date. */
    OVERDUE("overdue already"),
    /** There was no day in time on which the person is at work. */
    LATE("too late: the person is not at work in time"),
    /** The supervisor has more sessions on the day than allowed. */
    CROWDED("more sessions on the day than asked for"),
    /** The supervisor is away on the day, and was on every other that would do. */
    SUPERVISOR_AWAY("the supervisor is away"),
    /** The booking lies where the person is not at work; it is not counted on. */
    AWAY("booked where the person is not at work");

    private final String words;

    Note(String words) {
      this.words = words;
    }

    /** The note in words. */
    public String words() {
      return words;
    }
  }

  public PlannedSession {
    cases = List.copyOf(cases);
    notes = List.copyOf(notes);
  }

  public LocalDate date() {
    return when.date();
  }

  /** Whether it has a note. */
  public boolean has(Note note) {
    return notes.contains(note);
  }

  /**
   * A name for it in calendars, which stays while the session does: a hash of the subject and the
   * id, else the day for which it was booked.
   */
  public String uid() {
    String named = id;
    return Digest.shortHash(subject, "session", named == null ? when.date().toString() : named);
  }
}
