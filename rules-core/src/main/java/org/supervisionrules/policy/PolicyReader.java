package org.supervisionrules.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.InvalidVocabularyException;

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
    Optional<Policy> prepared = library.prepared(id).flatMap(PreparedPolicy::read);
    return prepared.isPresent()
        ? prepared.get()
        : read(lineage -> lineage.named(id), OwnRules.REFUSED);
  }

  /**
   * Reads a pack without rules of its own from a file or from its folder. What it {@code extends}
   * is a pack of the library or a file beside it.
   *
   * @throws InvalidPolicyException where it cannot be read, has problems, or has rules of its own
   */
  public Policy read(Path path) throws InvalidPolicyException {
    return read(path, OwnRules.REFUSED);
  }

  /**
   * Reads a pack from a file or from its folder, and compiles the rules beside it, and beside the
   * files that it extends, where they are allowed.
   *
   * @throws InvalidPolicyException where it or its rules cannot be read or have problems
   */
  public Policy read(Path path, OwnRules allowed) throws InvalidPolicyException {
    return read(lineage -> lineage.in(path), allowed);
  }

  private interface Search {
    List<Pack> in(Lineage lineage) throws PolicyProblem;
  }

  private Policy read(Search search, OwnRules allowed) throws InvalidPolicyException {
    List<Problem> problems = new ArrayList<>();
    try {
      List<Pack> packs = search.in(new Lineage(library, problems));
      PackVocabulary vocabulary = PackVocabulary.of(packs, library);
      Optional<Resolution> resolved = Optional.empty();
      RuleFiles rules = RuleFiles.beside(packs, allowed);
      for (Pack pack : packs) {
        resolved = Optional.of(Resolution.of(pack, resolved, library, vocabulary, rules, problems));
      }
      Policy policy = resolved.orElseThrow().policy();
      rules.check(packs.get(packs.size() - 1), policy.requirements());
      return policy;
    } catch (InvalidVocabularyException e) {
      problems.addAll(e.problems());
      throw new InvalidPolicyException(problems);
    } catch (PolicyProblem e) {
      problems.add(e.problem());
      throw new InvalidPolicyException(problems);
    }
  }
}
