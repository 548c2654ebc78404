package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that options take, for a shell that completes them. */
final class Candidates {
  private Candidates() {}

  /** The same commands, whose options say what words they take. */
  static CommandLine added(CommandLine line) {
    add("", line.getCommandSpec());
    return line;
  }

  private static void add(String command, CommandSpec spec) {
    Map<String, List<String>> words = words(command);
    for (OptionSpec option : List.copyOf(spec.options())) {
      List<String> candidates = words.get(option.longestName());
      if (candidates != null) {
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option).completionCandidates(candidates).build());
      }
    }
    spec.subcommands().forEach((name, own) -> add(name, own.getCommandSpec()));
  }

  private static Map<String, List<String>> words(String command) {
    List<String> severities =
        Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of("never"))
            .toList();
    return Map.of(
        "--policy",
        new ArrayList<>(Catalog.ids()),
        "--format",
        formats(command),
        "--fail-on",
        severities,
        "--show",
        Arrays.stream(Outcome.values()).map(Outcome::word).toList(),
        "--by",
        Arrays.stream(DueOrder.values()).map(DueOrder::word).toList(),
        "--progress",
        Arrays.stream(Progress.When.values())
            .map(when -> when.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static List<String> formats(String command) {
    return switch (command) {
      case "due" -> Arrays.stream(DueFormat.values()).map(DueFormat::word).toList();
      case "compare" -> Arrays.stream(CompareFormat.values()).map(CompareFormat::word).toList();
      case "check" -> Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
      default -> List.of("text", "json");
    };
  }
}
