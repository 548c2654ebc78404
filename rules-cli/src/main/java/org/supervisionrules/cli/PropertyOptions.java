package org.supervisionrules.cli;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.property.PropertyOutcome;
import org.supervisionrules.testkit.property.PropertySuite;
import picocli.CommandLine.Option;

/** On how many random histories the properties of a policy are tried. */
final class PropertyOptions {
  private static final Pattern BUDGET = Pattern.compile("(\\d{1,5}) ?(seconds?|s|minutes?|min|m)?");

  private static final Duration USUAL = Duration.ofSeconds(10);

  @Option(
      names = "--budget",
      paramLabel = "AMOUNT",
      description =
          "How long to try the properties on random histories: `20 seconds`, `2 minutes`; 0 for"
              + " cases only. Default: 10 seconds; 0 with --requirement.")
  private @Nullable String budget;

  @Option(
      names = "--tries",
      paramLabel = "N",
      description = "Try them on so many histories instead: the same each time.")
  private @Nullable Integer tries;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same histories. Default: 1.")
  private long seed = 1;

  /**
   * Tries the properties of a policy.
   *
   * @param some whether only some of its requirements are tested: then only where asked for
   * @return nothing where none is to be tried
   */
  List<PropertyOutcome> run(Policy policy, boolean some) throws CommandFailure {
    if (tries != null && budget != null) {
      throw CommandFailure.usage("--tries and --budget say the same", "give one of them");
    }
    if (tries != null && tries < 0) {
      throw CommandFailure.usage("found `" + tries + "`, --tries is 0 or more", null);
    }
    Duration within = within(some);
    if (policy.enforced().isEmpty() || (tries == null ? within.isZero() : tries == 0)) {
      return List.of();
    }
    try (PropertySuite suite = PropertySuite.of(policy)) {
      return tries == null ? suite.run(seed, within) : suite.run(seed, tries);
    }
  }

  private Duration within(boolean some) throws CommandFailure {
    if (budget == null) {
      return some ? Duration.ZERO : USUAL;
    }
    Matcher amount = BUDGET.matcher(budget.strip());
    if (!amount.matches() || (amount.group(2) == null && !amount.group(1).matches("0+"))) {
      throw CommandFailure.usage(
          "found `" + budget + "`, --budget is a time", "write `20 seconds` or `2 minutes`");
    }
    int number = Integer.parseInt(amount.group(1));
    return amount.group(2) != null && amount.group(2).startsWith("m")
        ? Duration.ofMinutes(number)
        : Duration.ofSeconds(number);
  }
}
