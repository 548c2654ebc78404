package org.supervisionrules.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.supervisionrules.ComplianceChecker;

/** The program. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    OutputStream out =
        new BufferedOutputStream(new QuietPipe(new FileOutputStream(FileDescriptor.out)), BUFFER);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    InputStream in = new FileInputStream(FileDescriptor.in);
    prepare(args);
    int code = new Cli(Shell.of(in, out, err, Terminal.detect())).run(args);
    Runtime.getRuntime().halt(code);
  }

  /**
   * Where histories will be judged, loads the rules while the arguments and the policy are read.
   */
  private static void prepare(String[] args) {
    if (args.length > 1
        && (args[0].equals("check")
            || args[0].equals("due")
            || (args[0].equals("explain") && args.length > 2))) {
      Thread thread = new Thread(ComplianceChecker::prepare, "rules");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Runs one command in this process, as if no stream were a terminal.
   *
   * @param out where its output goes, in UTF-8
   * @param err where errors and warnings go, in UTF-8
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return new Cli(Shell.of(in, out, err, Terminal.NONE)).run(args);
  }
}
