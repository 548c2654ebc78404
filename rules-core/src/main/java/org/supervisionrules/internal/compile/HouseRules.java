package org.supervisionrules.internal.compile;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** What compiles and would still not do what it seems to. */
final class HouseRules {
  /** The name of the one global. */
  static final String SINK = "findings";

  private static final String OURS = "org.supervisionrules";

  private static final String CLOCK = "it goes by the clock of the machine, a report does not";
  private static final String GROUP = "no group of rules is ever called, so the rule never fires";

  private static final Map<String, String> REFUSED =
      Map.of(
          "timer", CLOCK,
          "duration", CLOCK,
          "calendars", CLOCK,
          "date-effective", CLOCK,
          "date-expires", CLOCK,
          "agenda-group", GROUP,
          "ruleflow-group", GROUP);

  private HouseRules() {}

  static void check(RuleText text, List<Problem> problems) {
    String name = text.parsed().getName();
    if (name.equals(OURS) || name.startsWith(OURS + ".")) {
      problems.add(
          Problem.error(
              text.at(text.parsed()),
              "",
              "the package `" + name + "` is the library's",
              "name it after your organisation"));
    }
    for (ImportDescr each : text.parsed().getImports()) {
      String target = each.getTarget();
      if (!target.endsWith("*") && text.type(target) == null) {
        problems.add(
            Problem.error(
                text.at(each),
                "",
                "there is no `" + target + "` to import",
                target.startsWith(Facts.PACKAGE + ".")
                    ? Suggestion.help(target.substring(Facts.PACKAGE.length() + 1), Facts.names())
                    : null));
      }
    }
    for (GlobalDescr global : text.parsed().getGlobals()) {
      if (!global.getIdentifier().equals(SINK)
          || !Findings.class.equals(text.type(global.getType()))) {
        problems.add(
            Problem.error(
                text.at(global),
                "",
                "found `global " + global.getType() + " " + global.getIdentifier() + "`",
                "rules are given one, `global Findings findings`, with `import "
                    + Findings.class.getName()
                    + "`"));
      }
    }
    for (AttributeDescr attribute : text.parsed().getAttributes()) {
      refuse(text, attribute, problems);
    }
    for (RuleDescr rule : text.parsed().getRules()) {
      rule.getAttributes().values().stream()
          .sorted((one, other) -> Integer.compare(one.getLine(), other.getLine()))
          .forEach(attribute -> refuse(text, attribute, problems));
    }
  }

  private static void refuse(RuleText text, AttributeDescr attribute, List<Problem> problems) {
    String why = REFUSED.get(attribute.getName());
    if (why != null) {
      problems.add(
          Problem.error(
              text.at(attribute),
              "",
              "`" + attribute.getName() + "` cannot be used: " + why,
              "take it out"));
    }
  }
}
