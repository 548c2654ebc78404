package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.policy.review.PolicyReview;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a policy, what is doubtful, and where it asks less than its parent. */
@Command(
    name = "validate",
    header = "Tells what is wrong or doubtful in a policy, and where it asks less than its parent.",
    sortOptions = false,
    parameterListHeading = "%n",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy validate riverside/",
      "  supervision policy validate riverside/policy.yaml --strict",
      "",
      "Exit codes: 0 it can be used, 1 something is doubtful and --strict is given, 4 it is wrong."
    })
final class PolicyValidateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ID|FILE",
      arity = "0..*",
      description = "Policies. Default: that of -p.")
  private List<String> named = List.of();

  @Option(names = "--strict", description = "What is doubtful counts as found: exit code 1.")
  private boolean strict;

  @Mixin private PolicyOption policyOption;
  @Mixin private ColourOption colour;

  private final Shell shell;

  PolicyValidateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    List<Policy> policies = new ArrayList<>();
    for (String name : named) {
      policies.add(policyOption.read(name));
    }
    if (policies.isEmpty()) {
      policies.add(policyOption.policy());
    }
    Page page = new Page(colour.apply(shell.terminal()).style());
    boolean doubtful = false;
    for (Policy policy : policies) {
      PolicyReview review = PolicyReview.of(policy);
      doubtful |= !review.doubts().isEmpty();
      write(page, policy, review);
    }
    shell.print(page.take());
    return strict && doubtful ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  private static void write(Page page, Policy policy, PolicyReview review) {
    page.gap();
    page.add(Ink.BOLD, policy.id())
        .add(
            "  "
                + Page.count(policy.enforced().size(), "requirement", "requirements")
                + " enforced"
                + policy.parent().map(parent -> ", extends " + parent.id()).orElse(""))
        .end();
    for (Problem doubt : review.doubts()) {
      page.wrapped(Ink.PLAIN, "  doubtful  ", "            ", doubt.toString());
    }
    for (Weakening weakening : review.weakenings()) {
      page.wrapped(
          Ink.PLAIN,
          "  weaker    ",
          "            ",
          weakening.requirement()
              + ": "
              + weakening.here()
              + " instead of "
              + weakening.parent()
              + " ("
              + weakening.because()
              + ")");
    }
    page.add(
            "  "
                + (review.doubts().isEmpty()
                    ? "nothing doubtful"
                    : Page.count(review.doubts().size(), "thing", "things") + " doubtful")
                + ", "
                + (review.weakenings().isEmpty()
                    ? "nowhere weaker"
                    : "weaker in " + Page.count(review.weakenings().size(), "place", "places")))
        .end();
  }
}
