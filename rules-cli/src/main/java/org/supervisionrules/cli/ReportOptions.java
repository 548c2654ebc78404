package org.supervisionrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.Outcome;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The forms a report is written in, where to, and what of it. */
final class ReportOptions {
  @Mixin private ColourOption colour;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description =
          "text (the default, on a terminal and in a pipe), json, ndjson, sarif, junit, csv,"
              + " markdown, xlsx or html; with =FILE written to that file. Can be given several"
              + " times.")
  private List<String> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to a file, whole or not at all.")
  private String output = "";

  @Option(
      names = "--show",
      paramLabel = "OUTCOME",
      split = ",",
      description =
          "The outcomes to list: met, breached, undetermined, pending, waived, not-applicable."
              + " The summary counts all.")
  private List<String> show = List.of();

  /** The outcomes asked for; empty for the usual ones. */
  Set<Outcome> show() throws CommandFailure {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
    for (String word : show) {
      outcomes.add(
          Outcome.of(word)
              .orElseThrow(
                  () ->
                      CommandFailure.usage(
                          "unknown outcome `" + word + "`", Suggestion.help(word, words))));
    }
    return outcomes;
  }

  /**
   * Opens what the options ask for.
   *
   * @param disclosure what is told of subjects besides their ids
   */
  ReportOutputs open(Shell shell, Disclosure disclosure) throws CommandFailure, IOException {
    List<ReportOutputs.Target> targets = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    boolean standard = false;
    for (String format : formats.isEmpty() ? List.of("text") : formats) {
      int equals = format.indexOf('=');
      String word = equals < 0 ? format : format.substring(0, equals);
      String file = equals < 0 ? output : format.substring(equals + 1);
      if (equals >= 0 && file.isEmpty()) {
        throw CommandFailure.usage("no file in `" + format + "`", "write `" + format + "FILE`");
      }
      boolean toStandard = file.isEmpty() || file.equals("-");
      if (toStandard ? standard : !files.add(Path.of(file).toAbsolutePath().normalize())) {
        throw CommandFailure.usage(
            "two reports for " + (toStandard ? "standard output" : "`" + file + "`"),
            "name a file for each: `-f json=report.json`");
      }
      standard |= toStandard;
      targets.add(new ReportOutputs.Target(ReportFormat.of(word), toStandard ? "" : file));
    }
    if (!output.isEmpty()
        && formats.stream().noneMatch(format -> format.indexOf('=') < 0)
        && !formats.isEmpty()) {
      throw CommandFailure.usage(
          "nothing to write to `" + output + "`", "every `-f` names a file of its own");
    }
    Shell styled = new Shell(shell.in(), shell.out(), shell.err(), colour.apply(shell.terminal()));
    return ReportOutputs.open(targets, styled, show(), disclosure);
  }
}
