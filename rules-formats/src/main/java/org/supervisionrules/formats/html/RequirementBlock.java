package org.supervisionrules.formats.html;

import java.util.List;

/** A requirement that a subject did not keep, and each time it did not. */
record RequirementBlock(RequirementView requirement, List<FindingView> findings) {
  RequirementBlock {
    findings = List.copyOf(findings);
  }
}
