package org.supervisionrules.internal.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Duty;
import org.supervisionrules.facts.Portion;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** The words of a number of acts, or a total of them, that is not reached. */
final class ShortfallWords {
  private final Shortfall shortfall;
  private final Duty duty;

  ShortfallWords(Shortfall shortfall) {
    this.shortfall = shortfall;
    this.duty = shortfall.duty();
  }

  String message(Outcome outcome) {
    String unit = shortfall.unit();
    String number =
        plain(shortfall.reached()) + " of " + shortfall.needed() + (unit == null ? "" : " " + unit);
    Moment actual = duty.actual();
    return switch (outcome) {
      case PENDING ->
          number
              + " so far "
              + span()
              + ", "
              + String.join(", ", duty.missing())
              + " to come by "
              + Days.text(duty.dueOn());
      case UNDETERMINED -> number + " on record " + span() + "; records may be missing";
      default ->
          actual == null
              ? "Only " + number + " " + span()
              : "Only " + number + " " + span() + ", made up on " + actual;
    };
  }

  /** How what is asked follows from the share of full time: a step a line. */
  List<String> arithmetic() {
    List<String> steps = new ArrayList<>();
    Portion portion = shortfall.portion();
    if (portion == null) {
      return steps;
    }
    List<String> shares = new ArrayList<>();
    for (Portion.Part part : portion.parts()) {
      shares.add(share(part.share()) + " on " + Words.count(part.days(), "day"));
    }
    steps.add("share of full time: " + String.join(", ", shares));
    String exact = plain(portion.exact());
    String needed = String.valueOf(portion.needed());
    steps.add(
        portion.full()
            + " for full time, in part "
            + exact
            + (exact.equals(needed) ? "" : rounding(portion) + needed));
    if (portion.unknownDays() > 0) {
      steps.add("days whose share is not on record are taken for full time");
    }
    return steps;
  }

  private static String rounding(Portion portion) {
    boolean raised = BigDecimal.valueOf(portion.needed()).compareTo(portion.exact()) > 0;
    return portion.up() ? ", rounded up to " : raised ? ", not below " : ", rounded down to ";
  }

  private static String share(@Nullable BigDecimal share) {
    return share == null ? "not on record" : plain(share);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private String span() {
    return duty.about() == null ? "from " + Days.text(duty.sinceOn()) : "in the " + duty.about();
  }
}
