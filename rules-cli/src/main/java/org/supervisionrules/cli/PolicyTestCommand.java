package org.supervisionrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.testkit.cases.CaseFiles;
import org.supervisionrules.testkit.cases.InvalidCaseException;
import org.supervisionrules.testkit.cases.PolicyCase;
import org.supervisionrules.testkit.property.PropertyOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the cases beside the requirements of a policy, and tries its properties. */
@Command(
    name = "test",
    header = "Runs the cases of a policy, and tries its properties on random histories.",
    sortOptions = false,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy test cambridgeshire-2017",
      "  supervision policy test riverside/ --requirement social-work-supervision",
      "  supervision policy test riverside/ --seed 7 --budget \"2 minutes\"",
      "",
      "Exit codes: 0 every case is as expected and every property holds, 1 some are not or do not,",
      "4 the policy or a case is invalid."
    })
final class PolicyTestCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID|FILE",
      arity = "0..1",
      description = {
        "A policy of the catalogue, or a policy.yaml or its folder, with its cases in cases/.",
        "Default: " + PolicyOption.DEFAULT + "."
      })
  private String named = PolicyOption.DEFAULT;

  @Option(
      names = "--requirement",
      paramLabel = "ID",
      split = ",",
      description = "Run the cases of these requirements only.")
  private List<String> requirements = List.of();

  @Mixin private PropertyOptions properties;

  @Mixin private RulesOption rules;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyTestCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    Policy policy = PolicyOption.named(named, rules.rules());
    List<String> known = policy.requirements().stream().map(Requirement::id).toList();
    for (String id : requirements) {
      if (!known.contains(id)) {
        throw EvaluationOptions.unknownRequirement(id, known, policy);
      }
    }
    List<String> chosen =
        requirements.isEmpty() ? known : requirements.stream().distinct().toList();
    CaseRun run = new CaseRun();
    List<PolicyCase> cases = read(policy, chosen, run);
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      cases.forEach(each -> run.add(checker, each));
    }
    Page page = new Page(colour.apply(shell.terminal()).style());
    run.write(page);
    List<PropertyOutcome> outcomes = properties.run(policy, !requirements.isEmpty());
    if (!outcomes.isEmpty()) {
      new PropertyText(page).write(outcomes);
    }
    shell.print(page.take());
    boolean holds = outcomes.stream().allMatch(PropertyOutcome::holds);
    return run.differs() || !holds ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  /** The cases of some requirements; whatever is wrong with a file is said of all files at once. */
  private List<PolicyCase> read(Policy policy, List<String> chosen, CaseRun run)
      throws CommandFailure {
    CaseFiles files =
        Catalog.ids().contains(named)
            ? CaseFiles.of(new CatalogLibrary(), named)
            : CaseFiles.in(Path.of(named));
    List<PolicyCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(files.strays(policy));
    for (String requirement : chosen) {
      try {
        List<PolicyCase> own = files.read(policy, requirement);
        if (!own.isEmpty() || !isInherited(policy, requirement)) {
          run.requirement(requirement, own.size());
        }
        cases.addAll(own);
      } catch (InvalidCaseException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandFailure(ExitCode.POLICY, problems);
    }
    return cases;
  }

  /**
   * Whether a requirement stands as the pack that this one extends wrote it; it has cases there.
   */
  private static boolean isInherited(Policy policy, String id) {
    return policy.requirement(id).stream()
        .flatMap(requirement -> requirement.origins().values().stream())
        .noneMatch(origin -> origin.pack().equals(policy.id()));
  }
}
