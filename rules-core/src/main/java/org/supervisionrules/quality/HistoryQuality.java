package org.supervisionrules.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;

/** What looks wrong in one history as it is known on a day. */
public final class HistoryQuality {
  /** How many days a session may be held from its planned day and still be that session. */
  private static final int NEAR = 7;

  private final History history;
  private final int asOf;
  private final List<Notice> notices = new ArrayList<>();

  private HistoryQuality(History history, int asOf) {
    this.history = history;
    this.asOf = asOf;
  }

  /**
   * The notices about one history, by kind and then as submitted.
   *
   * @param asOf the as-of day, inclusive; what is dated later is not looked at
   */
  public static List<Notice> of(History history, int asOf) {
    HistoryQuality quality = new HistoryQuality(history, asOf);
    quality.bookings();
    quality.heldFarFromPlanned();
    quality.duplicates();
    quality.outsideEmployment();
    quality.otherSupervisors();
    quality.notices.addAll(StoppedRecords.of(history, asOf));
    return List.copyOf(quality.notices);
  }

  private void bookings() {
    Set<String> replaced = new HashSet<>();
    for (Event event : history.events()) {
      if (event.type().replaces() >= 0
          && event.value(event.type().replaces()) instanceof String id) {
        replaced.add(id);
      }
    }
    for (Event event : history.events()) {
      EntryType.State state = event.type().state();
      if (state != null
          && !event.held()
          && state.otherwise().equals(event.value(state.slot()))
          && event.day() < asOf
          && !replaced.contains(String.valueOf(event.id()))) {
        add(
            Notice.Kind.BOOKING_NOT_CLOSED,
            event,
            "the "
                + event.type().name()
                + " planned for "
                + Days.text(event.day())
                + " is still "
                + state.otherwise(),
            "record what became of it: held, postponed or cancelled");
      }
    }
  }

  private void heldFarFromPlanned() {
    for (Event event : history.events()) {
      if (event.type().state() == null || !event.held() || event.day() > asOf) {
        continue;
      }
      boolean isReplacement =
          event.type().replaces() >= 0 && event.value(event.type().replaces()) != null;
      int planned = planned(event);
      if (!isReplacement && planned != Days.OPEN && Math.abs(event.day() - planned) > NEAR) {
        add(
            Notice.Kind.HELD_FAR_FROM_PLANNED,
            event,
            "the "
                + event.type().name()
                + " planned for "
                + Days.text(planned)
                + " was held on "
                + Days.text(event.day())
                + ", and nothing says that it was postponed",
            "look whether it makes up for another, or a date is mistyped");
      }
    }
  }

  /** The day for which something that was held had been planned. */
  private static int planned(Event event) {
    for (int slot : event.type().datedOtherwise()) {
      if (!event.type().datedWhenHeld().contains(slot)
          && event.value(slot) instanceof Moment moment) {
        return moment.day();
      }
    }
    return Days.OPEN;
  }

  private void duplicates() {
    Map<String, Event> first = new HashMap<>();
    for (Event event : history.events()) {
      if (SharedWords.is(event, SharedWords.SESSION) && event.held() && event.day() <= asOf) {
        String key =
            event.day()
                + " "
                + SharedWords.text(event, SharedWords.FORM)
                + " "
                + SharedWords.text(event, SharedWords.SUPERVISOR);
        Event before = first.putIfAbsent(key, event);
        if (before != null) {
          add(
              Notice.Kind.DUPLICATE,
              event,
              "a second session of the same form and supervisor on "
                  + Days.text(event.day())
                  + (before.id() == null ? "" : ", beside " + before.id()),
              "leave one of them out, or correct its date");
        }
      }
    }
  }

  private void outsideEmployment() {
    DayRanges.Builder employed = new DayRanges.Builder();
    for (Period period : history.periods()) {
      if (SharedWords.is(period, SharedWords.EMPLOYMENT)) {
        employed.add(period.from(), period.to());
      }
    }
    DayRanges days = employed.build();
    if (days.isEmpty()) {
      return;
    }
    for (Event event : history.events()) {
      if (SharedWords.is(event, SharedWords.SESSION)
          && event.held()
          && event.day() <= asOf
          && !days.contains(event.day())) {
        add(
            Notice.Kind.OUTSIDE_EMPLOYMENT,
            event,
            "a session held on " + Days.text(event.day()) + ", outside every employment",
            "look at the dates of the employment and of the session");
      }
    }
  }

  /** One notice a supervisor, at the first session. */
  private void otherSupervisors() {
    Set<String> named = new HashSet<>();
    for (Period period : history.periods()) {
      String supervisor = SharedWords.text(period, SharedWords.SUPERVISOR);
      if (SharedWords.is(period, SharedWords.SUPERVISED_BY) && supervisor != null) {
        named.add(supervisor);
      }
    }
    if (named.isEmpty()) {
      return;
    }
    Map<String, List<Event>> others = new LinkedHashMap<>();
    for (Event event : history.events()) {
      String supervisor = SharedWords.text(event, SharedWords.SUPERVISOR);
      if (SharedWords.is(event, SharedWords.SESSION)
          && event.held()
          && event.day() <= asOf
          && SharedWords.ONE_TO_ONE.equals(SharedWords.text(event, SharedWords.FORM))
          && supervisor != null
          && !named.contains(supervisor)) {
        others.computeIfAbsent(supervisor, key -> new ArrayList<>()).add(event);
      }
    }
    others.forEach(
        (supervisor, sessions) ->
            add(
                Notice.Kind.OTHER_SUPERVISOR,
                sessions.get(0),
                (sessions.size() == 1 ? "a session" : sessions.size() + " sessions")
                    + " with "
                    + supervisor
                    + ", whom no supervised-by names",
                "add the period, or correct the id of the supervisor"));
  }

  private void add(Notice.Kind kind, Event event, String message, String help) {
    notices.add(new Notice(kind, history.subject(), history.placeOf(event), message, help));
  }
}
