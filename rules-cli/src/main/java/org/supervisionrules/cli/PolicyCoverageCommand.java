package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.catalog.Coverage;
import org.supervisionrules.catalog.Register;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which clauses of the source documents are enforced, and which are not. */
@Command(
    name = "coverage",
    header = "Tells which clauses of the documents are enforced, and by which requirements.",
    sortOptions = false,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy coverage",
      "  supervision policy coverage cambridgeshire-2017 --clauses",
      "  supervision policy coverage -f json",
      "",
      "Exit codes: 0 every clause that can be enforced is, 1 some are not."
    })
final class PolicyCoverageCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json");

  @Parameters(
      paramLabel = "ID|FILE",
      arity = "0..*",
      description = "Policies. Default: all of the catalogue.")
  private List<String> named = List.of();

  @Option(
      names = "--clauses",
      description = "List every clause with the requirements that enforce it.")
  private boolean clauses;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (the default) or json.")
  private String format = "text";

  @Mixin private RulesOption rules;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyCoverageCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (!FORMATS.contains(format)) {
      throw CommandFailure.usage(
          "unknown format `" + format + "`", Suggestion.help(format, FORMATS));
    }
    List<Policy> policies = new ArrayList<>();
    for (String name : new LinkedHashSet<>(named.isEmpty() ? Catalog.ids() : named)) {
      policies.add(PolicyOption.named(name, rules.rules()));
    }
    List<Register> registers = Catalog.documents().stream().map(Catalog::register).toList();
    List<Coverage> documents =
        registers.stream()
            .filter(register -> concerns(register, policies))
            .map(register -> Coverage.of(register, policies))
            .toList();
    List<Coverage.Unknown> unknown =
        policies.stream().flatMap(policy -> Coverage.unknown(policy, registers).stream()).toList();
    if (format.equals("json")) {
      shell.print(CoverageJson.of(documents, unknown, clauses));
    } else {
      Page page = new Page(colour.apply(shell.terminal()).style());
      CoverageText.write(page, documents, unknown, clauses);
      shell.print(page.take());
    }
    return documents.stream().allMatch(document -> document.uncovered().isEmpty())
        ? ExitCode.CLEAN
        : ExitCode.FOUND;
  }

  /** Whether a policy is made from a document, or cites it. */
  private static boolean concerns(Register register, List<Policy> policies) {
    Set<String> cited = new LinkedHashSet<>();
    for (Policy policy : policies) {
      if (policy.id().equals(register.document())) {
        return true;
      }
      if (!Catalog.documents().contains(policy.id())) {
        policy.requirements().forEach(requirement -> cited.addAll(requirement.clauses()));
      }
    }
    return register.clauses().stream().anyMatch(clause -> cited.contains(clause.id()));
  }
}
