package org.supervisionrules.policy.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Amount;

/** Finds sentences with a number that the values of the requirement make false. */
final class Sentences {
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Map<String, String> ADVERBS =
      Map.of(
          "weekly", "1 week",
          "fortnightly", "2 weeks",
          "monthly", "1 month",
          "quarterly", "3 months",
          "yearly", "1 year",
          "annually", "1 year");
  private static final Pattern AMOUNT =
      Pattern.compile("\\b([0-9]+|" + String.join("|", NUMBERS) + ") ((?:working )?[a-z]+)");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private Sentences() {}

  static List<Problem> madeFalse(Policy policy) {
    List<Problem> found = new ArrayList<>();
    PolicyReview.own(policy).forEach(requirement -> check(requirement).ifPresent(found::add));
    return found;
  }

  private static Optional<Problem> check(Requirement requirement) {
    Set<Amount> said = amounts(requirement.title());
    Map<String, Amount> values = values(requirement);
    for (Map.Entry<String, Amount> value : values.entrySet()) {
      boolean isSaid = said.contains(value.getValue());
      boolean another = said.stream().anyMatch(amount -> amount.unit() == value.getValue().unit());
      boolean sameKeySaid =
          values.entrySet().stream()
              .anyMatch(
                  other ->
                      Keys.top(other.getKey()).equals(Keys.top(value.getKey()))
                          && said.contains(other.getValue()));
      if (!isSaid && (sameKeySaid || (another && isAdjusted(requirement, value.getKey())))) {
        return Optional.of(
            PolicyReview.doubt(
                requirement,
                value.getKey(),
                "the sentence of `"
                    + requirement.id()
                    + "` says \""
                    + requirement.title()
                    + "\", and `"
                    + value.getKey()
                    + "` is "
                    + value.getValue(),
                "write the sentence without the number, or adjust it too"));
      }
    }
    return Optional.empty();
  }

  /** Whether a value comes from another pack than the sentence. */
  private static boolean isAdjusted(Requirement requirement, String key) {
    Origin value = requirement.origins().get(key);
    for (Severity severity : Severity.values()) {
      Origin sentence = requirement.origins().get(severity.verb());
      if (sentence != null && value != null) {
        return !sentence.pack().equals(value.pack());
      }
    }
    return false;
  }

  /** The amounts that a requirement asks, by key. */
  private static Map<String, Amount> values(Requirement requirement) {
    Map<String, Amount> values = new TreeMap<>();
    requirement
        .origins()
        .forEach(
            (key, origin) -> {
              if (Keys.ORDERED.contains(Keys.top(key))) {
                Amount.parse(origin.written()).ifPresent(amount -> values.put(key, amount));
              }
            });
    return values;
  }

  /** The amounts that a sentence names: {@code four weeks}, {@code 5 working days}, weekly. */
  static Set<Amount> amounts(String sentence) {
    Set<Amount> amounts = new LinkedHashSet<>();
    String text = sentence.toLowerCase(Locale.ROOT);
    Matcher amount = AMOUNT.matcher(text);
    while (amount.find()) {
      int number = NUMBERS.indexOf(amount.group(1)) + 1;
      Amount.parse((number == 0 ? amount.group(1) : String.valueOf(number)) + " " + amount.group(2))
          .ifPresent(amounts::add);
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String adverb = ADVERBS.get(word.group());
      if (adverb != null) {
        Amount.parse(adverb).ifPresent(amounts::add);
      }
    }
    return amounts;
  }
}
