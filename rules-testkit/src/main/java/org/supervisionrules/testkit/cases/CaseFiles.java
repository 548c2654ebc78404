package org.supervisionrules.testkit.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** The files of cases beside a pack: {@code cases/<requirement>.yaml}. */
public final class CaseFiles {
  private static final String FOLDER = "cases";
  private static final String ENDING = ".yaml";

  private final String at;
  private final Source source;
  private final Optional<Path> folder;

  /** Finds the content of a requirement's file. */
  private interface Source {
    Optional<byte[]> of(String requirement);
  }

  private CaseFiles(String at, Source source, Optional<Path> folder) {
    this.at = at;
    this.source = source;
    this.folder = folder;
  }

  /** Those of a pack of a library. */
  public static CaseFiles of(PackLibrary library, String pack) {
    return new CaseFiles(
        pack + "/" + FOLDER + "/",
        requirement -> library.cases(pack, requirement),
        Optional.empty());
  }

  /** Those of a pack in a folder, or of the folder that a pack's file is in. */
  public static CaseFiles in(Path pack) {
    Path parent = Files.isDirectory(pack) ? pack : pack.resolveSibling(".").normalize();
    Path cases = parent.resolve(FOLDER);
    return new CaseFiles(
        cases + "/",
        requirement -> {
          Path file = cases.resolve(requirement + ENDING);
          try {
            return Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Optional.of(cases));
  }

  /**
   * The cases of a requirement, in the order of its file; none where it has no file.
   *
   * @throws InvalidCaseException where the file is not one of cases
   */
  public List<PolicyCase> read(Policy policy, String requirement) {
    Optional<byte[]> content = source.of(requirement);
    if (content.isEmpty()) {
      return List.of();
    }
    String file = at + requirement + ENDING;
    List<PolicyCase> cases = PolicyCaseReader.read(policy, file, content.get());
    for (PolicyCase each : cases) {
      if (!each.requirement().equals(requirement)) {
        throw new InvalidCaseException(
            Problem.error(
                file,
                "",
                "the cases of `" + each.requirement() + "` are in a file of another name",
                "call it `" + each.requirement() + ENDING + "`"));
      }
    }
    return cases;
  }

  /**
   * Files that belong to no requirement of the policy; in a folder only, since a library is not
   * searched.
   */
  public List<Problem> strays(Policy policy) {
    List<Problem> strays = new ArrayList<>();
    Set<String> known =
        policy.requirements().stream().map(Requirement::id).collect(Collectors.toSet());
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      String requirement = name.substring(0, name.length() - ENDING.length());
      if (!known.contains(requirement)) {
        strays.add(
            Problem.error(
                file.toString(),
                "",
                "the policy has no requirement `" + requirement + "`",
                Suggestion.help(requirement, known)));
      }
    }
    return strays;
  }

  private List<Path> files() {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
