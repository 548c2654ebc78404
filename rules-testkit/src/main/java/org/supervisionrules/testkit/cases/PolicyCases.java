package org.supervisionrules.testkit.cases;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.OwnRules;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;
import org.supervisionrules.policy.Requirement;

/**
 * The cases beside a pack as tests of JUnit, grouped by requirement.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases() {
 *   return PolicyCases.of(Path.of("riverside")).everyRequirement().tests();
 * }
 * }</pre>
 *
 * <p>A file that cannot be read, or that belongs to no requirement, is a test that fails. Needs
 * {@code junit-jupiter-api} on the class path.
 */
public final class PolicyCases {
  private final Policy policy;
  private final CaseFiles files;
  private final Optional<Path> folder;
  private final boolean everyRequirement;

  private PolicyCases(
      Policy policy, CaseFiles files, Optional<Path> folder, boolean everyRequirement) {
    this.policy = policy;
    this.files = files;
    this.folder = folder;
    this.everyRequirement = everyRequirement;
  }

  /**
   * Those of a pack in a folder, or of the folder that a pack's file is in.
   *
   * @throws IllegalArgumentException where the pack has problems, each with its place, or has rules
   *     of its own
   */
  public static PolicyCases of(Path pack) {
    return of(pack, OwnRules.REFUSED);
  }

  /**
   * Those of a pack in a folder, or of the folder that a pack's file is in, with the rules beside
   * it where they are allowed.
   *
   * @throws IllegalArgumentException where the pack or its rules have problems, each with its place
   */
  public static PolicyCases of(Path pack, OwnRules allowed) {
    try {
      Path parent = Files.isDirectory(pack) ? pack : pack.toAbsolutePath().normalize().getParent();
      return new PolicyCases(
          Policy.read(pack, allowed), CaseFiles.in(pack), Optional.ofNullable(parent), false);
    } catch (InvalidPolicyException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Those of a pack of the catalogue on the class path.
   *
   * @throws IllegalArgumentException where it has none of that id
   */
  public static PolicyCases of(String id) {
    PackLibrary library =
        ServiceLoader.load(PackLibrary.class, PackLibrary.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("rules-catalog is not on the class path"));
    try {
      return new PolicyCases(
          PolicyReader.of(library).named(id), CaseFiles.of(library, id), Optional.empty(), false);
    } catch (InvalidPolicyException e) {
      throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The same, where a requirement without a case of its own fails. */
  public PolicyCases everyRequirement() {
    return new PolicyCases(policy, files, folder, true);
  }

  /** The tests: a container a requirement, a test a case. */
  public Stream<DynamicNode> tests() {
    ComplianceChecker checker = ComplianceChecker.of(policy);
    List<DynamicNode> nodes = new ArrayList<>();
    files
        .strays(policy)
        .forEach(
            stray ->
                nodes.add(
                    dynamicTest(
                        stray.at(),
                        () -> {
                          throw new AssertionError(stray.toString());
                        })));
    for (Requirement requirement : policy.requirements()) {
      requirement(checker, requirement).ifPresent(nodes::add);
    }
    return nodes.stream().onClose(checker::close);
  }

  private Optional<DynamicNode> requirement(ComplianceChecker checker, Requirement requirement) {
    List<PolicyCase> cases;
    try {
      cases = files.read(policy, requirement.id());
    } catch (InvalidCaseException e) {
      return Optional.of(
          dynamicTest(
              requirement.id(),
              () -> {
                throw new AssertionError(e.getMessage(), e);
              }));
    }
    if (!cases.isEmpty()) {
      return Optional.of(
          dynamicContainer(
              requirement.id(),
              cases.stream()
                  .map(
                      each -> dynamicTest(each.name(), source(each), () -> holds(checker, each)))));
    }
    return everyRequirement && !requirement.isAlwaysOff()
        ? Optional.of(
            dynamicTest(
                requirement.id(),
                () -> {
                  throw new AssertionError(requirement.id() + " has no case");
                }))
        : Optional.empty();
  }

  private static void holds(ComplianceChecker checker, PolicyCase policyCase) {
    List<String> differences = CaseCheck.differences(checker, policyCase);
    if (!differences.isEmpty()) {
      throw new AssertionError(
          policyCase.place()
              + ": "
              + policyCase.name()
              + "\n  "
              + String.join("\n  ", differences));
    }
  }

  /** The line of the case, for what shows tests; nothing for a pack of the catalogue. */
  private @Nullable URI source(PolicyCase policyCase) {
    if (folder.isEmpty()) {
      return null;
    }
    String[] parts = policyCase.place().split(":", -1);
    int last = parts.length - 1;
    String file = String.join(":", List.of(parts).subList(0, Math.max(1, last - 1)));
    URI uri = Path.of(file).toAbsolutePath().toUri();
    return last < 2 ? uri : URI.create(uri + "?line=" + parts[last - 1] + "&column=" + parts[last]);
  }
}
