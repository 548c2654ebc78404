package org.supervisionrules.testkit.property;

import java.util.Optional;
import org.supervisionrules.testkit.draft.Draft;

/** Something that is true of every history. */
interface Check {

  /**
   * What is not as it should be; empty where everything is, or where the history has nothing to do
   * with it.
   *
   * @param draft a valid history
   */
  Optional<Violation> violation(Draft draft);
}
