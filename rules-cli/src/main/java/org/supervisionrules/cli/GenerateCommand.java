package org.supervisionrules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes histories of people who do not exist. */
@Command(
    name = "generate",
    header = "Makes synthetic histories, for trials and load.",
    sortOptions = false,
    abbreviateSynopsis = true,
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision generate --count 1000 --seed 7 --breaches 10%% -o trial.ndjson",
      "  supervision generate --count 20 -o trial.xlsx"
    })
final class GenerateCommand implements Callable<Integer> {
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");
  private static final int MOST = 100_000_000;

  @Option(names = "--count", paramLabel = "N", description = "How many. Default: 100.")
  private int count = 100;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same histories. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--breaches",
      paramLabel = "SHARE",
      description = "The share of them that have a breach, one each. Default: 10%%.")
  private String breaches = "10%";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The last day of the records. Default: 2026-06-30.")
  private String asOf = "2026-06-30";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to, as of `convert`. Default: NDJSON on standard output.")
  private String output = Source.STANDARD_INPUT;

  @Mixin private PolicyOption policyOption;

  private final Shell shell;

  GenerateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (count < 1 || count > MOST) {
      throw CommandFailure.usage(
          "`--count " + count + "` is not a number of histories",
          "give a whole number from 1 to " + MOST);
    }
    double share = share();
    LocalDate day = day();
    Policy policy = policyOption.policy();
    SyntheticHistories histories = new SyntheticHistories(policy, seed, share, day);
    try (HistoryTarget target = HistoryTarget.open(output, shell)) {
      for (int i = 0; i < count; i++) {
        target.write(histories.history(i));
      }
      target.commit();
    }
    return ExitCode.CLEAN;
  }

  private double share() throws CommandFailure {
    Matcher matcher = SHARE.matcher(breaches);
    double percent = matcher.matches() ? Double.parseDouble(matcher.group(1)) : -1;
    if (percent < 0 || percent > 100) {
      throw CommandFailure.usage(
          "`--breaches " + breaches + "` is not a share", "write `10%`, from 0% to 100%");
    }
    return percent / 100;
  }

  private LocalDate day() throws CommandFailure {
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeException e) {
      throw CommandFailure.usage(
          "`--as-of " + asOf + "` is not a date", "a date is written `2026-10-01`");
    }
  }
}
