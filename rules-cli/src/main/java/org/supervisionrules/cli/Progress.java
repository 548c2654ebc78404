package org.supervisionrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Option;

/** How far a long run is, on standard error. */
final class Progress {
  private static final long FIRST_AFTER = TimeUnit.SECONDS.toNanos(1);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(250);

  /** When progress is shown. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Shell shell;
  private final boolean shown;
  private long next = System.nanoTime() + FIRST_AFTER;
  private boolean begun;

  private Progress(Shell shell, boolean shown) {
    this.shell = shell;
    this.shown = shown;
  }

  /** Says nothing. */
  static Progress none(Shell shell) {
    return new Progress(shell, false);
  }

  /** The option that chooses. */
  static final class Choice {
    @Option(
        names = "--progress",
        paramLabel = "WHEN",
        description =
            "Show on standard error how far a long run is: auto (the default: on a terminal),"
                + " always or never.")
    private String word = "auto";

    Progress progress(Shell shell, boolean quiet) throws CommandFailure {
      for (When when : When.values()) {
        if (when.name().toLowerCase(Locale.ROOT).equals(word)) {
          boolean shown =
              when == When.ALWAYS || (when == When.AUTO && shell.terminal().err() && !quiet);
          return new Progress(shell, shown);
        }
      }
      throw CommandFailure.usage(
          "unknown word `" + word + "` for `--progress`",
          Suggestion.help(word, List.of("auto", "always", "never")));
    }
  }

  /** So many histories are done. */
  void done(int histories) {
    if (shown && System.nanoTime() - next >= 0) {
      begun = true;
      next = System.nanoTime() + STEP;
      shell.err().print("\r" + Page.count(histories, "history", "histories") + " checked ");
      shell.err().flush();
    }
  }

  /** The run is over. */
  void end() {
    if (begun) {
      shell.err().print("\r\u001b[K");
      shell.err().flush();
    }
  }
}
