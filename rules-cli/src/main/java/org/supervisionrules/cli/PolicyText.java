package org.supervisionrules.cli;

import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Days;

/** A policy in words. */
final class PolicyText {
  private static final int LABEL = 10;

  private PolicyText() {}

  /** A few lines about a policy. */
  static void brief(Page page, Policy policy) {
    page.add(Ink.BOLD, policy.id()).add("  " + policy.title()).end();
    if (!policy.authority().isEmpty()) {
      page.labelled(2, LABEL, "authority", policy.authority());
    }
    page.labelled(2, LABEL, "version", policy.version());
    if (policy.effectiveFrom() != Days.BEGINNING) {
      page.labelled(2, LABEL, "from", Days.text(policy.effectiveFrom()));
    }
    page.labelled(
        2,
        LABEL,
        "asks",
        Page.count(policy.enforced().size(), "requirement", "requirements")
            + (policy.enforced().size() == policy.requirements().size()
                ? ""
                : " of " + policy.requirements().size()));
  }

  /** The resolved policy with all it asks. */
  static void full(Page page, Policy policy) {
    brief(page, policy);
    page.labelled(
        2,
        LABEL,
        "calendar",
        policy.calendar().code()
            + ", "
            + policy.calendar().zone()
            + ", months round "
            + switch (policy.calendar().monthEnd()) {
              case DOWN -> "down";
              case UP -> "up";
            });
    if (policy.calendar().closures().size() > 0) {
      page.labelled(2, LABEL, "closed", policy.calendar().closures().toString());
    }
    page.labelled(2, LABEL, "digest", policy.digest());
    for (Weakening weakening : policy.weakenings()) {
      page.labelled(
          2,
          LABEL,
          "weaker",
          weakening.requirement()
              + ": "
              + weakening.here()
              + " instead of "
              + weakening.parent()
              + " ("
              + weakening.because()
              + ")");
    }
    for (Requirement requirement : policy.requirements()) {
      page.gap();
      RequirementText.write(page, requirement);
    }
  }
}
