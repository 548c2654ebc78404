package org.supervisionrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import picocli.CommandLine.Option;

/** What is told of the people in the data. */
final class PrivacyOptions {
  private static final int SHORTEST_KEY = 16;

  /** What codes are made with where no key is given; everybody can know it. */
  private static final byte[] PUBLIC_KEY =
      "supervision-rules/pseudonyms/1".getBytes(StandardCharsets.US_ASCII);

  @Option(
      names = "--pseudonyms",
      description =
          "Stable codes in the place of ids, in everything that is written: P-7f3akqm9x2wz.")
  private boolean pseudonyms;

  @Option(
      names = "--pseudonym-key",
      paramLabel = "FILE",
      description =
          "A secret of 16 bytes or more that the codes are made with. Without it whoever can guess"
              + " an id can find its code. Implies --pseudonyms.")
  private @Nullable String key;

  @Option(
      names = "--identify",
      description =
          "Tell names, reasons of absence and the like, which are left out of everything"
              + " otherwise.")
  private boolean identify;

  /** Checks the options before anything is read. */
  void check() throws CommandFailure {
    if (identify && isPseudonymous()) {
      throw CommandFailure.usage(
          "`--identify` and `--pseudonyms` say opposite things", "leave one of them out");
    }
    if (key != null) {
      key();
    }
  }

  boolean isPseudonymous() {
    return pseudonyms || key != null;
  }

  /**
   * What the options ask for.
   *
   * @param documents the names of what is read
   */
  Disclosure disclosure(Policy policy, List<String> documents) throws CommandFailure {
    check();
    if (isPseudonymous()) {
      return new PseudonymousDisclosure(key(), policy, documents);
    }
    return identify ? new IdentifiedDisclosure() : new UsualDisclosure(PUBLIC_KEY, policy);
  }

  /** A warning where codes can be found out by trying. */
  void warn(Shell shell, MessageOptions messages) {
    if (pseudonyms && key == null && !messages.quiet()) {
      shell.say(
          Problem.warning(
              "",
              "",
              "warning: codes made without a key can be found out by trying likely ids",
              "name a secret file with `--pseudonym-key`"));
    }
  }

  private byte[] key() throws CommandFailure {
    if (key == null) {
      return PUBLIC_KEY;
    }
    byte[] read;
    try {
      read = Files.readAllBytes(Path.of(key));
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.usage(
          "the key `" + key + "` cannot be read",
          "it is a file of " + SHORTEST_KEY + " bytes or more");
    }
    if (read.length < SHORTEST_KEY) {
      throw CommandFailure.usage(
          "the key `" + key + "` is shorter than " + SHORTEST_KEY + " bytes",
          "`head -c 32 /dev/urandom > " + key + "` makes one");
    }
    return read;
  }
}
