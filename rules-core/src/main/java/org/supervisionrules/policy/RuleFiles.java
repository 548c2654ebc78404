package org.supervisionrules.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** The rules beside a {@code policy.yaml}, by name. */
final class RuleFiles {
  /** Of a pack that has none. */
  static final RuleFiles NONE = new RuleFiles(Map.of());

  private static final String ENDING = ".drl";

  private final Map<String, RuleFile> byName;

  private RuleFiles(Map<String, RuleFile> byName) {
    this.byName = byName;
  }

  /**
   * Reads the rules in the folder of a {@code policy.yaml}.
   *
   * @throws InvalidPolicyException where there are any and they are not allowed, or one cannot be
   *     read
   */
  static RuleFiles beside(Path policy, OwnRules allowed) throws InvalidPolicyException {
    List<Path> paths = paths(policy);
    if (paths.isEmpty()) {
      return NONE;
    }
    if (allowed == OwnRules.REFUSED) {
      throw new InvalidPolicyException(List.of(refused(policy, paths)));
    }
    Map<String, RuleFile> files = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : paths) {
      String name = name(path);
      try {
        files.put(name, new RuleFile(name, path.toString(), text(path)));
      } catch (CharacterCodingException e) {
        problems.add(Problem.error(path.toString(), "", "the rules are not UTF-8", null));
      } catch (IOException e) {
        problems.add(Problem.error(path.toString(), "", "the rules cannot be read", null));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(problems);
    }
    return new RuleFiles(files);
  }

  /** The file that a requirement names. */
  RuleFile named(PackFile pack, Node node, String name) throws PolicyProblem {
    RuleFile file = byName.get(name);
    if (file == null) {
      throw pack.problem(
          node,
          "there are no rules `" + name + "` beside this policy",
          byName.isEmpty()
              ? "rules are files with the ending `" + ENDING + "` beside a policy that is a file"
              : Suggestion.help(name, byName.keySet()));
    }
    return file;
  }

  /** Compiles each file; one that no requirement names is a problem too. */
  void check(Collection<Requirement> requirements, List<Problem> problems) {
    for (RuleFile file : byName.values()) {
      List<Requirement> naming =
          requirements.stream()
              .filter(requirement -> requirement.rules().filter(file::equals).isPresent())
              .toList();
      if (naming.isEmpty()) {
        problems.add(
            Problem.error(
                file.place(),
                "",
                "no requirement is judged by these rules",
                "say `rules: " + file.name() + "` in one, or take the file away"));
      } else {
        problems.addAll(compiler().problems(file, naming));
      }
    }
  }

  /** What they add to the digest of the policy: the name and the hash of each. */
  byte[] digested() {
    return byName.values().stream()
        .map(
            file ->
                file.name()
                    + " "
                    + Digest.sha256(file.text().getBytes(StandardCharsets.UTF_8))
                    + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static RuleCheck compiler() {
    return ServiceLoader.load(RuleCheck.class, RuleCheck.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rules-core names its compiler of rules"));
  }

  private static Problem refused(Path policy, List<Path> paths) {
    String names =
        paths.stream().map(path -> "`" + name(path) + "`").collect(Collectors.joining(", "));
    return Problem.error(
        policy.toString(),
        "",
        "this policy has rules of its own, which are code: " + names,
        "read them; if you trust them, say `--allow-rules`, in a program `OwnRules.ALLOWED`");
  }

  private static List<Path> paths(Path policy) {
    Path folder = policy.getParent();
    try (Stream<Path> files = Files.list(folder == null ? Path.of("") : folder)) {
      return files
          .filter(path -> name(path).endsWith(ENDING) && Files.isRegularFile(path))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String text(Path path) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
        .toString();
  }
}
