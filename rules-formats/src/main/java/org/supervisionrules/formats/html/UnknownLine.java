package org.supervisionrules.formats.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that the records do not say.
 *
 * @param requirements the requirements that it leaves undecided
 * @param finding the finding, of several with the same words the first
 */
record UnknownLine(List<RequirementView> requirements, FindingView finding) {
  UnknownLine {
    requirements = List.copyOf(requirements);
  }

  /** The numbers of the requirements, for the filter: {@code 3 7}. */
  String numbers() {
    return requirements.stream()
        .map(requirement -> String.valueOf(requirement.index()))
        .collect(Collectors.joining(" "));
  }
}
