package org.supervisionrules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.supervisionrules.internal.derive.FactTypes;
import org.supervisionrules.policy.Origin;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RuleCheck;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * Compiles the rules of a pack, and finds what would silently never fire: conditions on facts that
 * no requirement of the file gives, and requirements that no rule is about.
 */
public final class OwnRuleCheck implements RuleCheck {

  /** For the service loader. */
  public OwnRuleCheck() {}

  @Override
  public List<Problem> problems(RuleFile file, List<Requirement> requirements) {
    Compilation compilation = RuleLibrary.compile(file);
    List<Problem> problems = new ArrayList<>(compilation.problems());
    if (compilation.rules() == null) {
      return problems;
    }
    for (FactUse use : compilation.facts()) {
      check(use, requirements, file, problems);
    }
    for (Requirement requirement : requirements) {
      if (compilation.facts().stream().noneMatch(use -> isAbout(use, requirement))) {
        Origin origin = requirement.origins().get("rules");
        problems.add(
            Problem.error(
                origin == null ? file.place() : origin.at(),
                "",
                "no rule of `" + file.name() + "` is about `" + requirement.id() + "`",
                gives(requirement)));
      }
    }
    return problems;
  }

  private static void check(
      FactUse use, List<Requirement> requirements, RuleFile file, List<Problem> problems) {
    List<String> ids = requirements.stream().map(Requirement::id).toList();
    List<String> strangers = use.requirements().stream().filter(id -> !ids.contains(id)).toList();
    for (String stranger : strangers) {
      String near = Suggestion.help(stranger, ids);
      problems.add(
          Problem.error(
              use.at(),
              "",
              "`" + stranger + "` is not a requirement that `" + file.name() + "` judges",
              near == null ? "say `rules: " + file.name() + "` in it" : near));
    }
    if (strangers.isEmpty()
        && requirements.stream().noneMatch(requirement -> isAbout(use, requirement))) {
      problems.add(
          Problem.error(
              use.at(),
              "",
              "no requirement of `"
                  + file.name()
                  + "` gives a fact `"
                  + use.type().getSimpleName()
                  + "`, so that the rule never fires",
              requirements.stream().map(OwnRuleCheck::gives).collect(Collectors.joining("; "))));
    }
  }

  private static boolean isAbout(FactUse use, Requirement requirement) {
    return FactTypes.of(requirement.kind()).stream()
        .anyMatch(fact -> use.takes(fact, requirement.id()));
  }

  private static String gives(Requirement requirement) {
    return "`"
        + requirement.id()
        + "` ("
        + requirement.kind().word()
        + ") gives "
        + FactTypes.of(requirement.kind()).stream()
            .map(fact -> "`" + fact.getSimpleName() + "`")
            .collect(Collectors.joining(", "));
  }
}
