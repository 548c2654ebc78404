package org.supervisionrules.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.problem.Problem;

/**
 * Reads policy packs, format {@code supervision-policy/1}: a pack is resolved with the packs that
 * it extends. Every problem of a pack is found in one reading, each with its place; a pack with a
 * problem is not used.
 */
public final class PolicyReader {
  private final PackLibrary library;

  private PolicyReader(PackLibrary library) {
    this.library = library;
  }

  /** A reader that finds packs, vocabularies and holidays by name in a library. */
  public static PolicyReader of(PackLibrary library) {
    return new PolicyReader(library);
  }

  /**
   * Reads a pack of the library.
   *
   * @throws InvalidPolicyException where there is none of that id, or it has problems
   */
  public Policy named(String id) throws InvalidPolicyException {
    return read(lineage -> lineage.named(id));
  }

  /**
   * Reads a pack from a file or from its folder. What it {@code extends} is a pack of the library
   * or a file beside it.
   *
   * @throws InvalidPolicyException where it cannot be read or has problems
   */
  public Policy read(Path path) throws InvalidPolicyException {
    return read(lineage -> lineage.in(path));
  }

  private interface Search {
    List<Pack> in(Lineage lineage) throws PolicyProblem;
  }

  private Policy read(Search search) throws InvalidPolicyException {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Resolution> resolved = Optional.empty();
      for (Pack pack : search.in(new Lineage(library, problems))) {
        resolved = Optional.of(Resolution.of(pack, resolved, library, problems));
      }
      return resolved.orElseThrow().policy();
    } catch (PolicyProblem e) {
      problems.add(e.problem());
      throw new InvalidPolicyException(problems);
    }
  }
}
