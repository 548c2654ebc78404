package org.supervisionrules.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.formats.plan.PlanSettings;
import org.supervisionrules.formats.plan.PlannedSession;
import org.supervisionrules.formats.plan.SessionPlan;
import org.supervisionrules.formats.plan.Slack;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.TextStyle;
import org.supervisionrules.time.Amount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans sessions ahead. */
@Command(
    name = "plan",
    header = "Plans one-to-one sessions ahead that meet the policy.",
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision plan riverside.json",
      "  supervision plan riverside.json --supervisor M-7 -f ics -o m-7.ics",
      "  supervision plan riverside.json --for \"6 months\" --slack \"3 working days\" --per-day 2",
      "  supervision plan riverside.json -f history -o booked.json"
    })
final class PlanCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "HISTORY",
      arity = "0..*",
      description = "Histories, as `check` reads them. All who share a supervisor belong together.")
  private List<String> histories = List.of();

  @Mixin private PolicyOption policyOption;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Plan from the day after this one. Default: the document's asOf, else today.")
  private @Nullable String asOf;

  @Option(
      names = "--for",
      paramLabel = "AMOUNT",
      description = "How far ahead: \"12 months\" (the default), \"26 weeks\".")
  private String horizon = PlanSettings.A_YEAR.toString();

  @Option(
      names = "--slack",
      paramLabel = "AMOUNT",
      description =
          "How long before the last possible day: a share of the interval, \"10%%\" (the default),"
              + " or \"3 working days\"; \"0%%\" for none.")
  private String slack = Slack.USUAL.toString();

  @Option(
      names = "--per-day",
      paramLabel = "N",
      description = "How many sessions a supervisor has on one day at most. Default: 3.")
  private int perDay = PlanSettings.A_DAY;

  @Option(
      names = "--only",
      paramLabel = "REQUIREMENT",
      split = ",",
      description = "Plan for these requirements only.")
  private List<String> only = List.of();

  @Option(
      names = "--supervisor",
      paramLabel = "ID",
      description = "Show the sessions of this supervisor only. Can be given several times.")
  private List<String> supervisors = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (the default), json, csv (rows of session.csv), ics (a calendar) or history (the"
              + " histories with the sessions booked).")
  private String format = PlanFormat.TEXT.word();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write it to a file, whole or not at all.")
  private @Nullable String output;

  @Mixin private PrivacyOptions privacy;
  @Mixin private Progress.Choice progress;
  @Mixin private ColourOption colour;
  @Mixin private MessageOptions messages;

  private final Shell shell;

  PlanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    PlanFormat form = PlanFormat.of(format);
    if (form == PlanFormat.HISTORY && !supervisors.isEmpty()) {
      throw CommandFailure.usage(
          "`-f history` with `--supervisor`", "the histories are written with all their sessions");
    }
    privacy.check();
    Sources given = Sources.of(histories, shell.in());
    Policy policy = policyOption.policy();
    privacy.warn(shell, messages);
    Disclosure disclosure = privacy.disclosure(policy, given.names());
    PlanRun run =
        new PlanRun(policy, shell, messages.quiet(), progress.progress(shell, messages.quiet()));
    SessionPlan plan =
        run.run(given.told(disclosure), DayOption.parse("--as-of", asOf), settings(policy));
    if (!supervisors.isEmpty()) {
      List<String> chosen = supervisors.stream().map(disclosure::id).toList();
      check(plan, chosen);
      plan = plan.only(chosen);
    }
    write(form, plan, run);
    return run.exitCode();
  }

  private PlanSettings settings(Policy policy) throws CommandFailure {
    Amount ahead =
        Amount.parse(horizon)
            .filter(amount -> amount.unit() != Amount.Unit.HOURS)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "`--for " + horizon + "` is not a length of time",
                        "write `12 months`, `26 weeks` or `90 days`"));
    Slack before =
        Slack.parse(slack)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "`--slack " + slack + "` is neither a share nor a length of time",
                        "write `10%`, `3 working days` or `0%`"));
    if (perDay < 1) {
      throw CommandFailure.usage(
          "`--per-day " + perDay + "` leaves no session", "give a number from 1 on");
    }
    return new PlanSettings(ahead, before, perDay, chosen(policy));
  }

  private Set<String> chosen(Policy policy) throws CommandFailure {
    Set<String> known = new LinkedHashSet<>();
    policy.requirements().forEach(requirement -> known.add(requirement.id()));
    for (String id : only) {
      if (!known.contains(id)) {
        throw EvaluationOptions.unknownRequirement(id, List.copyOf(known), policy);
      }
    }
    return only.isEmpty() ? known : new HashSet<>(only);
  }

  private void check(SessionPlan plan, List<String> chosen) throws CommandFailure {
    Set<String> named =
        plan.sessions().stream()
            .map(PlannedSession::supervisor)
            .filter(one -> one != null)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String supervisor : chosen) {
      if (!named.contains(supervisor)) {
        throw CommandFailure.usage(
            "no session is with `" + supervisor + "`", Suggestion.help(supervisor, named));
      }
    }
  }

  private void write(PlanFormat form, SessionPlan plan, PlanRun run) throws Exception {
    if (output == null || output.equals("-")) {
      TextStyle style = colour.apply(shell.terminal()).style();
      form.write(plan, run.histories(), style, shell.out());
      shell.out().flush();
      return;
    }
    try (OutputFile file = OutputFile.named(output)) {
      form.write(plan, run.histories(), TextStyle.PLAIN, file.stream());
      file.commit();
    }
  }
}
