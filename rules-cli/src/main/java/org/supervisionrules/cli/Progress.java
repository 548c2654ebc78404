package org.supervisionrules.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.supervisionrules.problem.Suggestion;
import picocli.CommandLine.Option;

/** How far a long run is, on standard error. */
final class Progress {
  private static final long FIRST_AFTER = TimeUnit.SECONDS.toNanos(1);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(250);

  /** Between two lines where there is no terminal on which one can be written over. */
  private static final long LINE = TimeUnit.SECONDS.toNanos(10);

  /** When progress is shown. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Shell shell;
  private final boolean shown;
  private final Meter meter;
  private final long begin = System.nanoTime();
  private final LongAdder read = new LongAdder();
  private long size = -1;
  private long next = begin + FIRST_AFTER;
  private boolean begun;

  private Progress(Shell shell, boolean shown) {
    this.shell = shell;
    this.shown = shown;
    this.meter = new Meter(shell.terminal().err() && shell.terminal().style().symbols());
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

  /**
   * There are so many bytes to read in all; it is told of each that is.
   *
   * @return whether anybody wants to know
   */
  boolean expect(long bytes) {
    size = bytes;
    return shown;
  }

  /** So many more bytes have been read. */
  void read(long bytes) {
    read.add(bytes);
  }

  /** So many histories are done. */
  void done(int histories) {
    long now = System.nanoTime();
    if (!shown || now - next < 0) {
      return;
    }
    boolean isTerminal = shell.terminal().err();
    next = now + (isTerminal ? STEP : LINE);
    double share = size <= 0 ? -1 : (double) read.sum() / size;
    String line = meter.line(histories, now - begin, share);
    shell.err().print(isTerminal ? "\r" + line + "\u001b[K" : line + "\n");
    shell.err().flush();
    begun |= isTerminal;
  }

  /** The run is over. */
  void end() {
    if (begun) {
      begun = false;
      shell.err().print("\r\u001b[K");
      shell.err().flush();
    }
  }
}
