package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;

/**
 * Finds amounts in months or years where no pack says how they round: 31 January + 1 month has two
 * answers.
 */
final class Months {
  private static final Pattern AMOUNT = Pattern.compile("\\b[0-9]+ (?:month|year)s?\\b");

  private Months() {}

  static List<Problem> withoutRounding(Policy policy) {
    List<Problem> found = new ArrayList<>();
    if (!policy.calendar().saysMonthEnd()) {
      PolicyReview.own(policy).forEach(requirement -> check(requirement, found));
    }
    return found;
  }

  private static void check(Requirement requirement, List<Problem> found) {
    for (Map.Entry<String, Origin> entry : requirement.origins().entrySet()) {
      Matcher amount = AMOUNT.matcher(entry.getValue().written());
      if (!Keys.WORDS.contains(Keys.top(entry.getKey())) && amount.find()) {
        found.add(
            PolicyReview.doubt(
                requirement,
                entry.getKey(),
                "`"
                    + amount.group()
                    + "` of `"
                    + requirement.id()
                    + "` has two ends where a month is shorter, and no pack says how it rounds",
                "add `monthEnd: down` (31 January + 1 month is 28 February) or `up` to"
                    + " `calendar`"));
        return;
      }
    }
  }
}
