package org.supervisionrules.cli;

import org.supervisionrules.history.History;
import org.supervisionrules.history.Pseudonyms;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyWords;
import org.supervisionrules.problem.Problem;

/**
 * Tells ids, but no names, no reasons and no free text: what holds unless something else is asked.
 * Names and words that are sensitive are read by no form of a report. A text that is sensitive can
 * be what a finding is about (a target that was not reviewed); it has a code there.
 */
final class UsualDisclosure implements Disclosure {
  private final Pseudonyms texts;

  UsualDisclosure(byte[] key, Policy policy) {
    this.texts = new Pseudonyms(key, PolicyWords.of(policy)::has);
  }

  @Override
  public History history(History history) {
    return texts.ofSensitiveTexts(history);
  }

  @Override
  public Problem problem(Problem problem) {
    if (problem.full() == null) {
      return problem;
    }
    String help = problem.help() == null ? "" : problem.help() + "; ";
    return new Problem(
        problem.at(),
        problem.pointer(),
        problem.subject(),
        problem.message(),
        help + "`--identify` shows what stands there",
        problem.severity());
  }
}
