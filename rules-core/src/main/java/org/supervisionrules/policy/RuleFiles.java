package org.supervisionrules.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The rules beside the files of some packs, by pack and name. */
final class RuleFiles {
  private static final String ENDING = ".drl";

  /** By the name of the pack's file, as places give it. */
  private final Map<String, Map<String, RuleFile>> byPack;

  private RuleFiles(Map<String, Map<String, RuleFile>> byPack) {
    this.byPack = byPack;
  }

  /**
   * Reads the rules in the folders of some packs; a pack of a library has none.
   *
   * @throws InvalidPolicyException where there are any and they are not allowed, or one cannot be
   *     read
   */
  static RuleFiles beside(List<Pack> packs, OwnRules allowed) throws InvalidPolicyException {
    Map<String, Map<String, RuleFile>> byPack = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Pack pack : packs) {
      List<Path> paths = pack.path().map(RuleFiles::paths).orElse(List.of());
      if (!paths.isEmpty() && allowed == OwnRules.REFUSED) {
        problems.add(refused(pack, paths));
      } else if (!paths.isEmpty()) {
        byPack.put(pack.file().name(), read(paths, problems));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(problems);
    }
    return new RuleFiles(byPack);
  }

  /** The file that a requirement names: one beside the pack in which it does. */
  RuleFile named(PackFile pack, Node node, String name) throws PolicyProblem {
    Map<String, RuleFile> files = byPack.getOrDefault(node.mark().file(), Map.of());
    RuleFile file = files.get(name);
    if (file == null) {
      throw pack.problem(
          node,
          "there are no rules `" + name + "` beside this policy",
          files.isEmpty()
              ? "rules are files that end in `" + ENDING + "`, in the folder of the policy"
              : Suggestion.help(name, files.keySet()));
    }
    return file;
  }

  /**
   * Compiles what the requirements name.
   *
   * @param pack the pack that is read; a file beside it that no requirement names is a problem
   * @param requirements what it asks, together with what it extends
   */
  void check(Pack pack, List<Requirement> requirements) throws InvalidPolicyException {
    Map<RuleFile, List<Requirement>> naming = new LinkedHashMap<>();
    byPack
        .getOrDefault(pack.file().name(), Map.of())
        .values()
        .forEach(file -> naming.put(file, new ArrayList<>()));
    for (Requirement requirement : requirements) {
      requirement
          .rules()
          .ifPresent(
              file -> naming.computeIfAbsent(file, key -> new ArrayList<>()).add(requirement));
    }
    List<Problem> problems = new ArrayList<>();
    naming.forEach(
        (file, judged) ->
            problems.addAll(
                judged.isEmpty() ? List.of(unused(file)) : compiler().problems(file, judged)));
    if (!problems.isEmpty()) {
      throw new InvalidPolicyException(problems);
    }
  }

  /** What they add to the digest of a policy: the name and the hash of each file of the pack. */
  byte[] digested(Pack pack) {
    return byPack.getOrDefault(pack.file().name(), Map.of()).values().stream()
        .map(file -> file.name() + " " + Digest.sha256(bytes(file.text())) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RuleCheck compiler() {
    return ServiceLoader.load(RuleCheck.class, RuleCheck.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("rules-core names its compiler of rules"));
  }

  private static Problem unused(RuleFile file) {
    return Problem.error(
        file.place(),
        "",
        "no requirement is judged by these rules",
        "say `rules: " + file.name() + "` in one, or take the file away");
  }

  private static Problem refused(Pack pack, List<Path> paths) {
    String names =
        paths.stream().map(path -> "`" + name(path) + "`").collect(Collectors.joining(", "));
    return Problem.error(
        pack.file().name(),
        "",
        "this policy has rules of its own, which are code: " + names,
        "read them; if you trust them, say `--allow-rules`, in a program `OwnRules.ALLOWED`");
  }

  private static Map<String, RuleFile> read(List<Path> paths, List<Problem> problems) {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        files.put(name(path), new RuleFile(name(path), path.toString(), text(path)));
      } catch (CharacterCodingException e) {
        problems.add(Problem.error(path.toString(), "", "the rules are not UTF-8", null));
      } catch (IOException e) {
        problems.add(Problem.error(path.toString(), "", "the rules cannot be read", null));
      }
    }
    return files;
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
