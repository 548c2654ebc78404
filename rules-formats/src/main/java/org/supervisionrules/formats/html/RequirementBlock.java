package org.supervisionrules.formats.html;

import java.util.List;

/**
 * What came of one requirement for one subject.
 *
 * @param findings what was not kept, or cannot be told
 * @param pending what is due next
 */
record RequirementBlock(
    RequirementView requirement, List<FindingView> findings, List<FindingView> pending) {
  RequirementBlock {
    findings = List.copyOf(findings);
    pending = List.copyOf(pending);
  }
}
