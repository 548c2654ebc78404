package org.supervisionrules.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.quality.DataQuality;
import org.supervisionrules.report.Baseline;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.SinceBaseline;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Days;
import org.supervisionrules.waiver.WaiverSet;

/** One run: histories in, a report out, what is wrong said on standard error. */
final class Evaluation {
  private final Policy policy;
  private final Sources sources;
  private final Sources counted;
  private final Optional<LocalDate> asOf;
  private final Set<String> requirements;
  private final Disclosure disclosure;
  private Selection selection;
  private final int threads;
  private final WaiverSet waivers;
  private final Shell shell;
  private final MessageOptions messages;
  private final Progress progress;
  private final DataQuality quality;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Summary.Counter counter = new Summary.Counter();
  private final WaiverUse waiverUse;
  private final Optional<LocalDate> asKnownOn;
  private @Nullable Baseline baseline;
  private SinceBaseline.@Nullable Counter compared;
  private boolean hasEntryDates;
  private int evaluated;

  /** A run of a policy over what a command's options name. */
  Evaluation(
      Policy policy,
      Sources sources,
      EvaluationOptions options,
      MessageOptions messages,
      Progress progress,
      Shell shell)
      throws CommandFailure {
    this.policy = policy;
    this.disclosure = options.privacy().disclosure(policy, sources.names());
    this.sources = sources.told(disclosure);
    this.counted = sources.counted(progress).told(disclosure);
    this.asOf = options.asOf();
    this.asKnownOn = options.asKnownOn();
    this.requirements = options.requirements(policy);
    this.selection = options.selection(JudgementDay.asOf(policy, asOf), disclosure);
    this.threads = options.threads();
    this.messages = messages;
    this.progress = progress;
    this.quality = new DataQuality(selection.isAll());
    this.shell = shell;
    this.waivers =
        disclosure.waivers(options.waivers(policy, problem -> tell(disclosure.problem(problem))));
    this.waiverUse = new WaiverUse(waivers);
    options.privacy().warn(shell, messages);
  }

  /** Tells the breaches that an earlier report has from those that are new. */
  void against(Baseline known) {
    baseline = known;
    compared = new SinceBaseline.Counter(known);
  }

  /** Takes the people of all supervisors; the caller looks at who supervises whom on which day. */
  void leaveSupervisors(EvaluationOptions options) {
    selection = options.selectionOfAnySupervisor(JudgementDay.asOf(policy, asOf), disclosure);
  }

  /** What is told of the people in the data. */
  Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Runs it.
   *
   * @return the end of the report, as it was written
   */
  Ending run(ReportWriter writer) throws IOException {
    return run(writer, history -> {});
  }

  /**
   * Runs it.
   *
   * @param histories told of each history, before its results are written
   * @return the end of the report, as it was written
   */
  Ending run(ReportWriter writer, Consumer<History> histories) throws IOException {
    sources.problems().forEach(this::tell);
    HistoryReader reader = HistoryReader.of(policy.vocabulary(), policy.calendar().zone());
    boolean one = sources.found().size() == 1;
    List<History> peeked =
        one
            ? List.of()
            : JudgementDay.peek(
                sources.found(), HistoryReader.of(policy.vocabulary(), policy.calendar().zone()));
    try (HistoryFeed feed = new HistoryFeed(reader, counted.found(), this::tell, this::read);
        ComplianceChecker checker = ComplianceChecker.of(judged(), waivers)) {
      History first = next(feed);
      List<History> known = one && first != null ? List.of(first) : peeked;
      JudgementDay day = JudgementDay.of(policy, asOf, known);
      if (!messages.quiet()) {
        day.warnings().forEach(shell::say);
      }
      if (baseline != null) {
        baseline.warnings(policy, day.day()).forEach(this::tell);
      }
      warnOfDaysUnknown(day.day());
      writer.begin(new Header(reported(), day.day(), Optional.of(day.from()), asKnownOn));
      try (Judges<Judged> judges =
          new Judges<>(
              threads,
              history -> judge(history, checker.results(history, day.asOf()), writer),
              this::write)) {
        for (History history = first; history != null; history = next(feed)) {
          histories.accept(history);
          quality.add(history, Days.of(day.asOf().of(history)));
          judges.judge(history);
        }
        judges.finish();
      }
      progress.end();
      if (quality.left() > 0 && !messages.quiet()) {
        shell.say(Page.grouped(quality.left()) + " more notices of data quality are not listed");
      }
      Ending ending =
          new Ending(
              waiverUse.waivers(day.day(), requirements),
              problems,
              quality.notices(),
              inputs,
              histories(counter.summary(policy.enforced().size())));
      writer.end(ending);
      waiverUse.unknownSubjects().forEach(this::tell);
      warnOfNoEntryDates();
      return ending;
    }
  }

  /**
   * The exit code of what was read: {@link ExitCode#INPUT} where something could not be, {@link
   * ExitCode#USAGE} where a subject, team or supervisor asked for is in none of it.
   */
  int exitCode(Ending ending) {
    int code = ending.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INPUT;
    for (Problem unknown : selection.unknown()) {
      shell.say(unknown);
      code = Math.max(code, ExitCode.USAGE);
    }
    return code;
  }

  /**
   * The policy that is judged by: asking for what is reported. With waivers it asks for everything,
   * because which of them are used does not depend on what is reported.
   */
  private Policy judged() {
    boolean all = requirements.size() == policy.requirements().size();
    return all || !waivers.isEmpty() ? policy : policy.asking(requirements);
  }

  /** The policy with the requirements that are reported. */
  private Policy reported() {
    return policy.with(
        policy.requirements().stream()
            .filter(requirement -> requirements.contains(requirement.id()))
            .toList());
  }

  private @Nullable History next(HistoryFeed feed) throws IOException {
    History history = feed.next();
    while (history != null && !selection.takes(history)) {
      waiverUse.passedOver(history.subject());
      history = feed.next();
    }
    if (history == null || asKnownOn.isEmpty()) {
      return history;
    }
    hasEntryDates |= history.hasEntryDates();
    return history.asKnownOn(asKnownOn.get());
  }

  private void warnOfDaysUnknown(LocalDate day) {
    if (asKnownOn.isPresent() && asKnownOn.get().isBefore(day)) {
      tell(
          Problem.warning(
              "",
              "",
              "`--as-known-on " + asKnownOn.get() + "` is earlier than the as-of date " + day,
              "what nobody could know of the days between is judged as not done; `--as-of "
                  + asKnownOn.get()
                  + "` judges that day"));
    }
  }

  private void warnOfNoEntryDates() {
    if (asKnownOn.isPresent() && evaluated > 0 && !hasEntryDates) {
      tell(
          Problem.warning(
              "",
              "",
              "no entry says when it was entered, so that all count as known",
              "give `enteredOn` where the records have it"));
    }
  }

  /**
   * What came of one history.
   *
   * @param all its results
   * @param chosen those that are reported
   * @param part what the report says of them
   */
  private record Judged(
      History history, List<Result> all, List<Result> chosen, ReportWriter.Part part) {}

  /** All that any thread can do for one history, nothing of which depends on another history. */
  private Judged judge(History history, List<Result> all, ReportWriter writer) throws IOException {
    List<Result> chosen =
        requirements.size() == policy.requirements().size()
            ? all
            : all.stream()
                .filter(result -> requirements.contains(result.requirement().id()))
                .toList();
    if (baseline != null) {
      chosen = chosen.stream().map(baseline::mark).toList();
    }
    ReportWriter.Part part =
        chosen.isEmpty() ? () -> {} : writer.part(history, disclosure.results(history, chosen));
    return new Judged(history, all, chosen, part);
  }

  /** What is done history by history: counting, and writing in order. */
  private void write(Judged judged) throws IOException {
    evaluated++;
    waiverUse.submitted(judged.history().subject());
    waiverUse.add(judged.all());
    if (compared != null) {
      judged.chosen().forEach(compared::add);
    }
    judged.chosen().forEach(counter::add);
    judged.part().write();
    progress.done(evaluated);
  }

  /** The counts, with as many histories as were submitted: those with problems too. */
  private Summary histories(Summary counted) {
    int submitted =
        selection.isAll()
            ? inputs.stream().mapToInt(Input::histories).sum()
            : evaluated
                + (int)
                    problems.stream()
                        .map(Problem::subject)
                        .filter(subject -> subject != null && selection.asksFor(subject))
                        .distinct()
                        .count();
    Summary summary =
        new Summary(submitted, counted.requirements(), counted.outcomes(), counted.breaches());
    return compared == null ? summary : summary.since(compared.compared());
  }

  private void tell(Problem problem) {
    String subject = problem.subject();
    if (subject != null) {
      selection.couldNotRead(subject);
      waiverUse.submitted(subject);
    }
    progress.end();
    if (problem.isError()) {
      problems.add(problem);
      shell.say(problem);
    } else if (!messages.quiet()) {
      shell.say(warning(problem));
    }
  }

  private void read(Input input) {
    if (input.digest().isEmpty()) {
      return;
    }
    inputs.add(input);
    if (messages.verbose()) {
      shell.say(
          input.path() + ": " + Page.count(input.histories(), "history", "histories") + " read");
    }
  }

  /** A warning as it is said on standard error. */
  static String warning(Problem problem) {
    return (problem.at().isEmpty() ? "" : problem.at() + ": ")
        + "warning: "
        + withoutPlace(problem);
  }

  private static String withoutPlace(Problem problem) {
    return problem.at("", "").of(null).toString();
  }
}
