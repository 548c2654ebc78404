package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.facts.Destruction;
import org.supervisionrules.facts.Keeping;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;

/** The words of records to be kept and then destroyed. */
final class RetentionWords {
  private RetentionWords() {}

  static Explanation explain(Keeping file, Outcome outcome) {
    List<String> because = new ArrayList<>();
    because.add(since(file.of(), file.sinceOn()));
    because.add(file.keep() + " end on " + Days.text(file.keepUntil()));
    String until = Days.text(file.keepUntil());
    Event disposal = file.disposal();
    if (outcome == Outcome.BREACHED && disposal != null) {
      String on = Days.text(disposal.day());
      because.add("destroyed on " + on + Words.named(disposal));
      if (disposal.day() < file.keepUntil()) {
        return new Explanation(
            start(file.of(), "was ", "were ")
                + "destroyed on "
                + on
                + ", "
                + Words.count(file.keepUntil() - disposal.day(), "day")
                + " before they might be",
            because,
            "Keeping them until " + until + " would have met the requirement");
      }
      boolean open = file.holdEndsOn() == Days.OPEN;
      because.add("a legal hold covers that day" + (open ? ", without an end" : ""));
      return new Explanation(
          start(file.of(), "was ", "were ") + "destroyed on " + on + " under a legal hold",
          because,
          open
              ? "Keeping them while the hold lasts would have met the requirement"
              : "Keeping them until "
                  + Days.text(file.holdEndsOn() + 1)
                  + " would have met the requirement");
    }
    return outcome == Outcome.PENDING
        ? new Explanation(
            start(file.of(), "is ", "are ") + "to be kept until " + until,
            because,
            "Keeping them until " + until + " meets the requirement")
        : new Explanation(
            "Whether " + within(file.of()) + "kept until " + until + " is not on record",
            because,
            "Saying that the records are complete for `"
                + file.requirement().evidence()
                + "` decides it");
  }

  static Explanation explain(Destruction file, Outcome outcome) {
    List<String> because = new ArrayList<>();
    because.add(since(file.of(), file.sinceOn()));
    because.add(file.keep() + " end on " + Days.text(file.keepUntil()));
    if (file.heldUntil() != Days.BEGINNING) {
      because.add("a legal hold lasts to " + Days.text(file.heldUntil()));
    }
    String due = Days.text(file.dueOn());
    because.add(file.within() + " more end on " + due);
    Event disposal = file.disposal();
    if (outcome == Outcome.BREACHED) {
      String remedy = "Destroying them on or before " + due + " would have met the requirement";
      if (disposal == null) {
        because.add("no destruction on record up to " + Days.text(file.asOf()));
        return new Explanation(
            start(file.of(), "was ", "were ")
                + "to be destroyed by "
                + due
                + (file.of() instanceof Event ? " and has" : " and have")
                + " not been",
            because,
            remedy);
      }
      because.add("destroyed on " + Days.text(disposal.day()) + Words.named(disposal));
      return new Explanation(
          start(file.of(), "was ", "were ")
              + "destroyed on "
              + Days.text(disposal.day())
              + ", "
              + Words.count(disposal.day() - file.dueOn(), "day")
              + " late",
          because,
          remedy);
    }
    return outcome == Outcome.PENDING
        ? new Explanation(
            start(file.of(), "is ", "are ")
                + "to be destroyed between "
                + Days.text(file.keepUntil())
                + " and "
                + due,
            because,
            "Destroying them in that time meets the requirement")
        : new Explanation(
            "Whether " + within(file.of()) + "destroyed is not on record",
            because,
            "Saying that the records are complete for `"
                + file.requirement().evidence()
                + "` decides it");
  }

  private static String since(Entry of, int day) {
    return of instanceof Event event
        ? Words.plain(event.type().name())
            + " of "
            + Days.text(event.day())
            + Words.named(event)
            + ", its record of "
            + Days.text(day)
        : "left on " + Days.text(day);
  }

  /** {@code Records were }, {@code The record of s1 was }. */
  private static String start(Entry of, String one, String many) {
    return of instanceof Event event
        ? "The record of " + event.label() + " " + one
        : "Records " + many;
  }

  private static String within(Entry of) {
    return of instanceof Event event
        ? "the record of " + event.label() + " was "
        : "the records were ";
  }
}
