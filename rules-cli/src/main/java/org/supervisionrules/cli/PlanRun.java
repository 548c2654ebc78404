package org.supervisionrules.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.formats.plan.PlanSettings;
import org.supervisionrules.formats.plan.Planner;
import org.supervisionrules.formats.plan.SessionPlan;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/** One run of {@code plan}: all histories in memory, because supervisors are shared. */
final class PlanRun {
  private final Policy policy;
  private final Shell shell;
  private final boolean quiet;
  private final Progress progress;
  private final List<History> histories = new ArrayList<>();
  private final List<Problem> errors = new ArrayList<>();

  PlanRun(Policy policy, Shell shell, boolean quiet, Progress progress) {
    this.policy = policy;
    this.shell = shell;
    this.quiet = quiet;
    this.progress = progress;
  }

  /** Reads everything and plans. */
  SessionPlan run(Sources sources, Optional<LocalDate> asOf, PlanSettings settings)
      throws CommandFailure, IOException {
    sources.problems().forEach(this::tell);
    HistoryReader reader = HistoryReader.of(policy.vocabulary(), policy.calendar().zone());
    List<History> first = new ArrayList<>();
    for (Source source : sources.found()) {
      int before = histories.size();
      source.read(reader, new Sink());
      if (histories.size() > before) {
        first.add(histories.get(before));
      }
    }
    JudgementDay day = JudgementDay.of(policy, asOf, first);
    if (!quiet) {
      day.warnings().forEach(shell::say);
    }
    try (Planner planner = new Planner(policy, settings)) {
      if (planner.requirements().isEmpty()) {
        throw CommandFailure.usage(
            "`" + policy.id() + "` asks for no one-to-one sessions at intervals",
            "sessions are planned for requirements of the kind frequency that count them");
      }
      SessionPlan plan = planner.plan(histories, day.asOf(), errors, progress::done);
      progress.end();
      return plan;
    }
  }

  /** The histories that were read. */
  List<History> histories() {
    return histories;
  }

  /** The exit code of what was read. */
  int exitCode() {
    return errors.isEmpty() ? ExitCode.CLEAN : ExitCode.INPUT;
  }

  private void tell(Problem problem) {
    if (problem.isError()) {
      errors.add(problem);
      shell.say(problem);
    } else if (!quiet) {
      shell.say(Evaluation.warning(problem));
    }
  }

  private final class Sink implements HistoryReader.Sink {
    @Override
    public void history(History history) {
      histories.add(history);
    }

    @Override
    public void problem(Problem problem) {
      tell(problem);
    }
  }
}
