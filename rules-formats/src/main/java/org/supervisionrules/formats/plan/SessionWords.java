package org.supervisionrules.formats.plan;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.vocabulary.EntryType;

/** The words of the shared vocabulary that a plan is made with, in one place. */
final class SessionWords {
  static final String SESSION = "session";
  static final String PLANNED = "planned";
  static final String STATUS = "status";
  static final String FORM = "form";
  static final String ONE_TO_ONE = "one-to-one";
  static final String SUPERVISOR = "supervisor";
  static final String BOOKED_ON = "bookedOn";
  static final String RECONVENES = "reconvenes";
  static final String CASES = "cases";
  static final String CASE = "case";
  static final String ABSENCE = "absence";
  static final String PART_TIME = "part-time";
  static final String WORKING_DAYS = "workingDays";

  private SessionWords() {}

  /** The type of sessions; null where the vocabulary of a policy has none that can be planned. */
  static @Nullable EntryType session(Policy policy) {
    EntryType type = policy.vocabulary().event(SESSION);
    boolean isPlannable =
        type != null
            && type.state() != null
            && type.attributes().get(PLANNED) != null
            && type.attributes().get(SUPERVISOR) != null
            && type.attributes().get(FORM) != null;
    return isPlannable ? type : null;
  }

  /** Whether an event is a one-to-one session in some state. */
  static boolean isOneToOne(Event event, String status) {
    return event.type().name().equals(SESSION)
        && ONE_TO_ONE.equals(text(event, FORM))
        && status.equals(text(event, STATUS));
  }

  /** The value of an attribute as text, or null where it is not given or not known. */
  static @Nullable String text(Event event, String attribute) {
    return event.type().attributes().get(attribute) == null
        ? null
        : event.get(attribute).map(Object::toString).orElse(null);
  }
}
