package org.supervisionrules.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.InvalidVocabularyException;
import org.supervisionrules.vocabulary.Vocabulary;
import org.supervisionrules.vocabulary.VocabularyReader;

/**
 * Reads policy packs, format {@code supervision-policy/1}. Every problem of a pack is found in one
 * reading, each with its place; a pack with a problem is not used.
 */
public final class PolicyReader {
  private static final String FORMAT = "supervision-policy/1";
  private static final String FILE = "policy.yaml";

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
    byte[] bytes = library.pack(id).orElse(null);
    if (bytes == null) {
      throw new InvalidPolicyException(
          List.of(
              Problem.error(
                  "", "", "unknown policy `" + id + "`", Suggestion.help(id, library.packs()))));
    }
    return read(id + "/" + FILE, bytes, RuleFiles.NONE);
  }

  /**
   * Reads a pack without rules of its own from a file or from its folder.
   *
   * @throws InvalidPolicyException where it cannot be read, has problems, or has rules of its own
   */
  public Policy read(Path path) throws InvalidPolicyException {
    return read(path, OwnRules.REFUSED);
  }

  /**
   * Reads a pack from a file or from its folder, and compiles the rules beside it where they are
   * allowed.
   *
   * @throws InvalidPolicyException where it or its rules cannot be read or have problems
   */
  public Policy read(Path path, OwnRules allowed) throws InvalidPolicyException {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InvalidPolicyException(
          List.of(Problem.error(file.toString(), "", "the policy cannot be read", null)));
    }
    return read(file.toString(), bytes, RuleFiles.beside(file, allowed));
  }

  private Policy read(String name, byte[] bytes, RuleFiles rules) throws InvalidPolicyException {
    try {
      return new Reading(new PackFile(name), bytes, rules).policy();
    } catch (UnreadableDocument e) {
      throw new InvalidPolicyException(List.of(e.problem()));
    } catch (PolicyProblem e) {
      throw new InvalidPolicyException(List.of(e.problem()));
    }
  }

  /** One pack on its way from text to policy. */
  private final class Reading {
    private final PackFile file;
    private final byte[] bytes;
    private final RuleFiles rules;
    private final List<Problem> problems = new ArrayList<>();
    private final Fields pack;

    Reading(PackFile file, byte[] bytes, RuleFiles rules) throws UnreadableDocument, PolicyProblem {
      this.file = file;
      this.bytes = bytes;
      this.rules = rules;
      this.pack = new Fields(file, Yaml.read(file.name(), bytes), "a policy");
    }

    Policy policy() throws PolicyProblem, InvalidPolicyException {
      Node format = pack.required("format");
      if (!pack.text(format, "format").equals(FORMAT)) {
        throw file.problem(
            format, "unknown format " + format.what(), "this version reads `" + FORMAT + "`");
      }
      refuseLater("extends");
      refuseLater("adjust");
      String id = pack.text("id");
      String version = pack.text("version");
      String title = pack.text("title");
      String authority = pack.optionalText("authority").orElse("");
      int effectiveFrom = effectiveFrom();
      Calendar calendar =
          new CalendarReader(file, library).read(pack.node("calendar").orElse(null), problems);
      String vocabularyId = pack.text("vocabulary");
      Vocabulary vocabulary = vocabulary(vocabularyId);
      SelectorReader selectors = new SelectorReader(file, vocabulary);
      Optional<Node> bound = pack.node("employment");
      Optional<Selector> employment =
          bound.isPresent() ? Optional.of(selectors.read(bound.get())) : Optional.empty();
      PartsReader parts = new PartsReader(file, selectors, problems);
      Map<String, Clock> clocks = new LinkedHashMap<>();
      for (Node.Pair pair : pairs("clocks")) {
        attempt(() -> clocks.put(pair.key(), parts.clock(pair.key(), pair.value())));
      }
      Map<String, Phase> phases = new LinkedHashMap<>();
      for (Node.Pair pair : pairs("phases")) {
        attempt(() -> phases.put(pair.key(), parts.phase(pair.key(), pair.value())));
      }
      RequirementReader reader =
          new RequirementReader(
              file, id, effectiveFrom, vocabulary, clocks, phases, rules, problems);
      Map<String, Requirement> requirements = new LinkedHashMap<>();
      for (Node node : Fields.several(pack.required("requirements"))) {
        attempt(
            () -> {
              Requirement requirement = reader.read(node);
              if (requirements.putIfAbsent(requirement.id(), requirement) != null) {
                throw file.problem(
                    node, "a second requirement `" + requirement.id() + "`", "ids are unique");
              }
            });
      }
      pack.end(problems);
      if (problems.isEmpty()) {
        new CrossReferences(file, pack).check(requirements, problems);
        rules.check(requirements.values(), problems);
      }
      if (!problems.isEmpty()) {
        throw new InvalidPolicyException(problems);
      }
      return new Policy(
          id,
          version,
          title,
          authority,
          effectiveFrom,
          calendar,
          vocabulary,
          employment,
          List.copyOf(requirements.values()),
          List.of(),
          Digest.sha256(bytes, library.vocabulary(vocabularyId).orElseThrow(), rules.digested()));
    }

    /** A key of the format that this version does not read, said so instead of guessed at. */
    private void refuseLater(String key) throws PolicyProblem {
      Node.Pair pair = pack.mapping().pair(key);
      if (pair != null) {
        throw file.problem(
            pair.keyMark(),
            "`" + key + "` is not read by this version",
            "write the whole policy into one pack");
      }
    }

    private int effectiveFrom() throws PolicyProblem {
      Node node = pack.node("effective").orElse(null);
      if (node == null) {
        return Days.BEGINNING;
      }
      Fields effective = new Fields(file, node, "`effective`");
      int from = effective.day(effective.required("from"), "from");
      effective.end(problems);
      return from;
    }

    private Vocabulary vocabulary(String id) throws PolicyProblem, InvalidPolicyException {
      byte[] content = library.vocabulary(id).orElse(null);
      if (content == null) {
        throw file.problem(pack.required("vocabulary"), "unknown vocabulary `" + id + "`", null);
      }
      try {
        return VocabularyReader.read("vocabulary/" + id + ".yaml", content);
      } catch (InvalidVocabularyException e) {
        throw new InvalidPolicyException(e.problems());
      }
    }

    private List<Node.Pair> pairs(String key) throws PolicyProblem {
      Node node = pack.node(key).orElse(null);
      return node == null ? List.of() : new Fields(file, node, "`" + key + "`").mapping().pairs();
    }

    private void attempt(Step step) {
      try {
        step.run();
      } catch (PolicyProblem e) {
        problems.add(e.problem());
      }
    }
  }

  private interface Step {
    void run() throws PolicyProblem;
  }
}
