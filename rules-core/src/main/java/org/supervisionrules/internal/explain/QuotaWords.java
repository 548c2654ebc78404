package org.supervisionrules.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.facts.Quota;
import org.supervisionrules.policy.Count;
import org.supervisionrules.report.Explanation;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;

/** The words of a number of acts to be reached. */
final class QuotaWords {
  private QuotaWords() {}

  static Explanation explain(Quota quota, Outcome outcome) {
    Count count = (Count) quota.requirement().kind();
    String acts = Words.plain(count.each().type().name());
    String until = Days.text(quota.until());
    String needed = quota.needed() + " needed" + byNamed(quota);
    String found = Words.count(quota.acts().size(), acts) + " on record";
    List<String> because = new ArrayList<>();
    because.add("counted from " + Days.text(quota.startOn()) + " to " + until);
    because.add(needed);
    because.add(
        found
            + (quota.neededByNamed() == 0
                ? ""
                : ", " + quota.byNamed() + " by the " + person(quota))
            + (quota.byUnknown() == 0
                ? ""
                : ", " + quota.byUnknown() + " nobody can tell by whom"));
    String missing = missing(quota, acts);
    return switch (outcome) {
      case PENDING ->
          new Explanation(
              missing.isEmpty()
                  ? found + ": enough, until " + until
                  : found + ": " + missing + " by " + until,
              because,
              missing.isEmpty()
                  ? null
                  : "Adding " + missing + " by " + until + " meets the requirement");
      case UNDETERMINED ->
          new Explanation(
              found + " by " + until + ": whether that is enough is not on record",
              because,
              quota.silent()
                  ? "Saying that the records are complete for `"
                      + quota.requirement().evidence()
                      + "` decides it"
                  : "Recording who the " + person(quota) + " was decides it");
      default ->
          new Explanation(
              found + " by " + until + ", where " + needed,
              because,
              "Adding " + missing + " by " + until + " would have met the requirement");
    };
  }

  private static String person(Quota quota) {
    Count count = (Count) quota.requirement().kind();
    return count.ofWhich().map(Count.OfWhich::namedAs).orElse("");
  }

  private static String byNamed(Quota quota) {
    return quota.neededByNamed() == 0
        ? ""
        : ", " + quota.neededByNamed() + " of them by the " + person(quota);
  }

  /** What would have to be added; empty where there is enough. */
  private static String missing(Quota quota, String acts) {
    int more = Math.max(0, quota.needed() - quota.acts().size());
    int named = Math.max(0, quota.neededByNamed() - quota.byNamed());
    int total = Math.max(more, named);
    if (total == 0) {
      return "";
    }
    String what = Words.count(total, "more " + acts);
    return named == 0 ? what : what + ", " + named + " by the " + person(quota);
  }
}
