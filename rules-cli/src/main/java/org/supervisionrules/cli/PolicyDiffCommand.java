package org.supervisionrules.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.PolicyTrial;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.review.PolicyDiff;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two policies, and on request what they say of recorded histories. */
@Command(
    name = "diff",
    header =
        "Tells what one policy asks that another does not: stricter, weaker, other, new, gone.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy diff riverside/",
      "  supervision policy diff cambridgeshire-2017 riverside/",
      "  supervision policy diff riverside/ --on exports/2025.json --as-of 2026-01-31",
      "",
      "Exit codes: 0 they ask the same, 1 they do not."
    })
final class PolicyDiffCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json");

  @Parameters(
      paramLabel = "ID|FILE",
      arity = "1..2",
      description = "Two policies, or one, which is compared with the policy it extends.")
  private List<String> named = List.of();

  @Option(
      names = "--on",
      paramLabel = "HISTORY",
      arity = "1..*",
      description = "Try both on these histories: whose outcome changes, and the smallest example.")
  private List<String> histories = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Judge as of this day, inclusive. Default: the document's asOf, else today.")
  private @Nullable String asOf;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default) or json.")
  private String format = "text";

  @Mixin private PrivacyOptions privacy;
  @Mixin private RulesOption rules;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyDiffCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (!FORMATS.contains(format)) {
      throw CommandFailure.usage(
          "unknown format `" + format + "`", Suggestion.help(format, FORMATS));
    }
    Optional<LocalDate> day = DayOption.parse("--as-of", asOf);
    privacy.check();
    Policy after = PolicyOption.named(named.get(named.size() - 1), rules.rules());
    Policy before =
        named.size() == 2 ? PolicyOption.named(named.get(0), rules.rules()) : parent(after);
    PolicyDiff diff = PolicyDiff.of(before, after);
    List<Problem> problems = new ArrayList<>();
    Optional<Trial> trial =
        histories.isEmpty() ? Optional.empty() : Optional.of(trial(before, after, day, problems));
    if (format.equals("json")) {
      shell.print(DiffJson.of(diff, trial));
    } else {
      Page page = new Page(colour.apply(shell.terminal()).style());
      DiffText.write(page, diff, trial);
      shell.print(page.take());
    }
    int code = diff.isSame() ? ExitCode.CLEAN : ExitCode.FOUND;
    return problems.isEmpty() ? code : ExitCode.INPUT;
  }

  private static Policy parent(Policy policy) throws CommandFailure {
    return policy
        .parent()
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "`" + policy.id() + "` extends no policy to compare it with",
                    "name two policies"));
  }

  /** What came of a trial. */
  record Trial(int histories, int changed, List<PolicyTrial.Difference> differences) {}

  private Trial trial(Policy before, Policy after, Optional<LocalDate> day, List<Problem> problems)
      throws CommandFailure, IOException {
    try (PolicyTrial trial = PolicyTrial.of(before, after)) {
      Policy words = trial.policy();
      Sources given = Sources.of(histories, shell.in());
      Sources sources =
          given.told(privacy.disclosure(List.of(words, before, after), given.names()));
      sources.problems().forEach(problem -> tell(problem, problems));
      HistoryReader reader = HistoryReader.of(words.vocabulary(), words.calendar().zone());
      try (HistoryFeed feed =
          new HistoryFeed(
              reader, sources.found(), problem -> tell(problem, problems), input -> {})) {
        History first = feed.next();
        JudgementDay judged =
            JudgementDay.of(words, day, first == null ? List.of() : List.of(first));
        for (History history = first; history != null; history = feed.next()) {
          trial.add(history, judged.asOf());
        }
      }
      return new Trial(trial.histories(), trial.changed(), trial.differences());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(
          "the policies cannot be tried on the same histories: " + e.getMessage(), null);
    }
  }

  private void tell(Problem problem, List<Problem> problems) {
    if (problem.isError()) {
      problems.add(problem);
      shell.say(problem);
    } else {
      shell.say(Evaluation.warning(problem));
    }
  }
}
