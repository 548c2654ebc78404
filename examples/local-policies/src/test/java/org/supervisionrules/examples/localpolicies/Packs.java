package org.supervisionrules.examples.localpolicies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supervisionrules.AsOf;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;

/** The packs of this example: every folder that has a policy. */
final class Packs {
  private static final Path HERE = Path.of("");
  private static final Path WRONG = Path.of("wrong");

  /** The day that each history says of itself; none of them leaves it out. */
  static final AsOf AS_RECORDED = AsOf.document(LocalDate.MIN);

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

  /** The histories beside a pack, which are read without a problem. */
  static List<History> histories(Path folder, Policy policy) {
    List<History> histories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    HistoryReader.of(policy.vocabulary(), policy.calendar().zone())
        .read(
            folder.resolve("history.json"),
            new HistoryReader.Sink() {
              @Override
              public void history(History history) {
                histories.add(history);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
    assertThat(problems).isEmpty();
    return histories;
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
