package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Actor;
import org.supervisionrules.facts.Asked;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Milestone;
import org.supervisionrules.facts.Misdeed;
import org.supervisionrules.facts.Sequence;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.Period;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.time.Reckoning;

/**
 * The words of what is asked once: of an entry, of a stretch of days, at a point in time. The step
 * that begins with {@code missing: } lists what is missing.
 */
final class AskedWords {
  private final Asked asked;
  private final Duty duty;
  private final Reckoning reckoning;
  private final String missing;

  AskedWords(Asked asked, Reckoning reckoning) {
    this.asked = asked;
    this.duty = asked.duty();
    this.reckoning = reckoning;
    List<String> lacking = duty.missing();
    this.missing = lacking.size() == 1 ? lacking.get(0) : String.join(", ", lacking);
  }

  Explanation explain(Outcome outcome) {
    List<String> because = new ArrayList<>();
    because.add(started());
    because.add(due());
    if (asked instanceof Shortfall shortfall) {
      because.addAll(new ShortfallWords(shortfall).arithmetic());
    }
    if (!duty.missing().isEmpty()) {
      because.add((asked instanceof Misdeed ? "on record: " : "missing: ") + missing);
    }
    Moment actual = duty.actual();
    if (actual != null) {
      because.add("done on " + actual);
    }
    if (duty.evidence().size() <= 4) {
      for (Entry entry : duty.evidence()) {
        if (!entry.label().equals(duty.about())) {
          because.add(seen(entry));
        }
      }
    }
    if (outcome == Outcome.UNDETERMINED) {
      because.add("records of this type may be missing");
    }
    return new Explanation(message(outcome, actual), because, remedy(outcome));
  }

  private String message(Outcome outcome, @Nullable Moment actual) {
    String due = Days.text(duty.dueOn());
    if (asked instanceof Misdeed) {
      return switch (outcome) {
        case PENDING -> subject() + " can still be made up for by " + due;
        case UNDETERMINED -> "Whether " + subject(true) + " was made up for is not on record";
        default ->
            duty.missing().isEmpty()
                ? subject() + " is on record and must not be"
                : subject() + " has " + missing + ", which must not be";
      };
    }
    if (asked instanceof Actor actor) {
      return actor(outcome, actor, due);
    }
    if (asked instanceof Shortfall shortfall) {
      return new ShortfallWords(shortfall).message(outcome);
    }
    if (asked instanceof Milestone milestone) {
      return milestone(outcome, milestone, actual, due);
    }
    return switch (outcome) {
      case PENDING -> subject() + ": " + missing + " to come by " + due;
      case UNDETERMINED -> subject() + ": whether there was " + missing + " is not on record";
      default -> {
        if (actual != null) {
          yield subject() + ": " + what() + " on " + actual + ", due by " + due;
        }
        yield asked instanceof Sequence
            ? subject() + ": no " + missing + " before " + due
            : subject() + ": " + missing + " missing, due by " + due;
      }
    };
  }

  private String what() {
    return duty.missing().isEmpty() ? "done only" : missing + " only";
  }

  private String actor(Outcome outcome, Actor actor, String due) {
    return switch (outcome) {
      case PENDING -> subject() + ": who it was is to be recorded by " + due;
      case UNDETERMINED -> subject() + ": who it was is not on record";
      default ->
          !actor.named()
              ? subject() + ": who it was is not on record (" + missing + ")"
              : actor.deputy()
                  ? subject() + ": a deputy who was not called for, in the place of " + missing
                  : subject() + ": somebody other than " + missing;
    };
  }

  private String milestone(
      Outcome outcome, Milestone milestone, @Nullable Moment actual, String due) {
    String point = duty.about() == null ? "the point" : duty.about();
    return switch (outcome) {
      case PENDING -> "What is asked at " + point + " is to happen by " + due;
      case UNDETERMINED -> "Whether it happened at " + point + " is not on record";
      default ->
          actual == null
              ? "What is asked at " + point + " has not happened by " + due
              : "What is asked at "
                  + point
                  + " happened on "
                  + actual
                  + (milestone.early() ? ", too early" : ", due by " + due);
    };
  }

  /** {@code Session of 2025-03-03}; of a stretch {@code From 2025-03-03}. */
  private String subject() {
    return subject(false);
  }

  private String subject(boolean within) {
    if (duty.about() == null || duty.evidence().isEmpty()) {
      return (within ? "from " : "From ") + Days.text(duty.sinceOn());
    }
    Entry entry = duty.evidence().get(0);
    String name = Words.plain(entry.type().name());
    String start = within ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return start + (entry instanceof Period ? " from " : " of ") + Days.text(entry.day());
  }

  private String started() {
    if (duty.about() == null || duty.evidence().isEmpty()) {
      return "counted from " + Days.text(duty.sinceOn());
    }
    return seen(duty.evidence().get(0));
  }

  private static String seen(Entry entry) {
    String name = Words.plain(entry.type().name());
    return entry instanceof Period period
        ? name + " " + Words.span(period)
        : name + " of " + Days.text(entry.day()) + Words.named((Event) entry);
  }

  private String due() {
    if (duty.within() == null) {
      return "due on " + Days.text(duty.dueOn());
    }
    int ends = reckoning.plus(duty.sinceOn(), duty.within());
    return ends == duty.dueOn()
        ? duty.within()
            + (duty.within().count() == 1 ? " ends on " : " end on ")
            + Days.text(duty.dueOn())
        : "due on " + Days.text(duty.dueOn());
  }

  private String remedy(Outcome outcome) {
    String due = Days.text(duty.dueOn());
    if (asked instanceof Misdeed) {
      return "Without it the requirement would have been met";
    }
    if (asked instanceof Actor actor && actor.named()) {
      return "Only " + missing + " may";
    }
    return switch (outcome) {
      case PENDING -> "Having it by " + due + " meets the requirement";
      case UNDETERMINED -> "Submitting these records, or naming them in `complete`, decides it";
      default -> "Having it by " + due + " would have met the requirement";
    };
  }
}
