package org.supervisionrules.examples.localpolicies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/** The packs of this example: every folder that has a policy. */
final class Packs {
  private static final Path HERE = Path.of("");
  private static final Path WRONG = Path.of("wrong");

  private Packs() {}

  /** The folders of the packs, by name. */
  static List<Path> all() {
    return in(HERE);
  }

  /** The folders of the wrong variations, each named after the pack that it varies. */
  static List<Path> wrong() {
    return in(WRONG);
  }

  /** The wrong variation of a pack. */
  static Path wrong(String pack) {
    return WRONG.resolve(pack);
  }

  static Policy read(Path folder) {
    try {
      return Policy.read(folder);
    } catch (InvalidPolicyException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** A pack; empty where it has problems. */
  static Optional<Policy> ifValid(Path folder) {
    try {
      return Optional.of(Policy.read(folder));
    } catch (InvalidPolicyException e) {
      return Optional.empty();
    }
  }

  /** Whether a pack defines a requirement, or adjusts that of the pack that it extends. */
  static boolean says(Policy policy, Requirement requirement) {
    return requirement.origins().values().stream()
        .anyMatch(origin -> origin.pack().equals(policy.id()));
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file.resolve("policy.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
