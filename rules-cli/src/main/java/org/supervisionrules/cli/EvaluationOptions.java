package org.supervisionrules.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.waiver.InvalidWaiversException;
import org.supervisionrules.waiver.WaiverReader;
import org.supervisionrules.waiver.WaiverSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is judged, as of when, and with how many threads. */
final class EvaluationOptions {
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Judge as of this day, inclusive: 2026-10-01. Default: the document's asOf, else today.")
  private @Nullable String asOf;

  @Option(
      names = "--only",
      paramLabel = "REQUIREMENT",
      split = ",",
      description = "Report these requirements only.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      paramLabel = "REQUIREMENT",
      split = ",",
      description = "Leave these requirements out of the report.")
  private List<String> skip = List.of();

  @Option(
      names = "--subject",
      paramLabel = "ID",
      description = "Judge this subject only. Can be given several times.")
  private List<String> subjects = List.of();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Breaches that were approved, a YAML file. Can be given several times.")
  private List<String> waivers = List.of();

  @Option(
      names = "--as-known-on",
      paramLabel = "DATE",
      description = "Judge by what had been entered by this day, inclusive: 2026-10-01.")
  private @Nullable String asKnownOn;

  @Option(
      names = "--team",
      paramLabel = "NAME",
      description =
          "Judge the members of this unit, section or locality, or the unit itself. Can be given"
              + " several times.")
  private List<String> teams = List.of();

  @Option(
      names = "--supervisor",
      paramLabel = "ID",
      description = "Judge whom this supervisor supervises. Can be given several times.")
  private List<String> supervisors = List.of();

  @Mixin private PrivacyOptions privacy;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads evaluate. Default: as many as there are processors.")
  private @Nullable String threads;

  /** The as-of date given, if any; what else can be wrong with the options is checked too. */
  Optional<LocalDate> asOf() throws CommandFailure {
    privacy.check();
    return DayOption.parse("--as-of", asOf);
  }

  /** The last day whose entries are looked at, if it is not all. */
  Optional<LocalDate> asKnownOn() throws CommandFailure {
    return DayOption.parse("--as-known-on", asKnownOn);
  }

  /** Whose histories are judged. */
  Selection selection(AsOf judged, Disclosure disclosure) {
    return new Selection(subjects, teams, supervisors, judged, disclosure);
  }

  /**
   * Whose histories are judged, leaving out who supervises them: for a command that looks at their
   * supervisors itself.
   */
  Selection selectionOfAnySupervisor(AsOf judged, Disclosure disclosure) {
    return new Selection(subjects, teams, List.of(), judged, disclosure);
  }

  /** The supervisors asked for; empty for all. */
  List<String> supervisors() {
    return supervisors;
  }

  /** What is told of the people in the data. */
  PrivacyOptions privacy() {
    return privacy;
  }

  /**
   * The waivers of all files given.
   *
   * @param warnings told of what is strange in them
   */
  WaiverSet waivers(Policy policy, Consumer<Problem> warnings) throws CommandFailure {
    WaiverSet all = WaiverSet.NONE;
    for (String file : waivers) {
      try {
        all = all.and(WaiverReader.of(policy).read(Path.of(file), warnings));
      } catch (InvalidWaiversException e) {
        throw new CommandFailure(ExitCode.POLICY, e.problems());
      }
    }
    return all;
  }

  /** How many threads evaluate. */
  int threads() throws CommandFailure {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    boolean digits = threads.length() < 4 && threads.matches("[0-9]+");
    int count = digits ? Integer.parseInt(threads) : 0;
    if (count < 1 || count > MOST_THREADS) {
      throw CommandFailure.usage(
          "`--threads " + threads + "` is not a number of threads",
          "give a whole number from 1 to " + MOST_THREADS);
    }
    return count;
  }

  /** The ids of the requirements to report. */
  Set<String> requirements(Policy policy) throws CommandFailure {
    List<String> known = policy.requirements().stream().map(Requirement::id).toList();
    for (String id : only) {
      check(id, known, policy);
    }
    for (String id : skip) {
      check(id, known, policy);
    }
    Set<String> chosen = new HashSet<>(only.isEmpty() ? known : only);
    skip.forEach(chosen::remove);
    return chosen;
  }

  private static void check(String id, List<String> known, Policy policy) throws CommandFailure {
    if (!known.contains(id)) {
      throw unknownRequirement(id, known, policy);
    }
  }

  /** A requirement that the policy has not. */
  static CommandFailure unknownRequirement(String id, List<String> known, Policy policy) {
    return CommandFailure.usage(
        "unknown requirement `" + id + "` in `" + policy.id() + "`",
        Suggestion.nearest(id, known)
            .map(word -> "did you mean `" + word + "`?")
            .orElse("`supervision policy show` lists them"));
  }
}
