package org.supervisionrules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.RuleFile;

/** A file of rules, parsed: what it says before it is compiled. */
final class RuleText {
  private static final Pattern COMPARED =
      Pattern.compile(
          "requirement(?:\\(\\))?\\s*\\.\\s*id(?:\\(\\))?\\s*(?:==\\s*(\"[^\"]*\")|in\\s*\\(([^)]*)\\))");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final RuleFile file;
  private final PackageDescr parsed;

  RuleText(RuleFile file, PackageDescr parsed) {
    this.file = file;
    this.parsed = parsed;
  }

  PackageDescr parsed() {
    return parsed;
  }

  String at(BaseDescr part) {
    return at(part.getLine());
  }

  /** A place in the file; only the file where the line is not known. */
  String at(int line) {
    return line < 1 ? file.place() : file.place() + ":" + line;
  }

  /** What its rules look at, of what the library gives them. */
  List<FactUse> facts() {
    List<FactUse> uses = new ArrayList<>();
    for (RuleDescr rule : parsed.getRules()) {
      for (PatternDescr pattern : patterns(rule)) {
        Class<?> type = type(pattern.getObjectType());
        if (type != null && pattern.getSource() == null && isFact(type)) {
          uses.add(new FactUse(type, requirements(pattern), at(pattern)));
        }
      }
    }
    return uses;
  }

  private static boolean isFact(Class<?> type) {
    return type.getPackageName().equals(Facts.PACKAGE);
  }

  /** The class that a rule means by a name; null where the file declares it, or nothing does. */
  @Nullable Class<?> type(String name) {
    if (name.indexOf('.') >= 0) {
      return load(name);
    }
    for (ImportDescr each : parsed.getImports()) {
      String target = each.getTarget();
      if (target.endsWith("." + name)) {
        return load(target);
      }
    }
    for (ImportDescr each : parsed.getImports()) {
      String target = each.getTarget();
      Class<?> found =
          target.endsWith(".*") ? load(target.substring(0, target.length() - 1) + name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static @Nullable Class<?> load(String name) {
    try {
      return Class.forName(name, false, RuleText.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** Every pattern of a rule, inside `not`, `exists`, `or` and `accumulate` too. */
  static List<PatternDescr> patterns(RuleDescr rule) {
    List<PatternDescr> patterns = new ArrayList<>();
    collect(rule.getLhs(), patterns);
    return patterns;
  }

  private static void collect(@Nullable Object part, List<PatternDescr> patterns) {
    if (part instanceof PatternDescr pattern) {
      patterns.add(pattern);
      collect(pattern.getSource(), patterns);
    } else if (part instanceof AccumulateDescr accumulate) {
      collect(accumulate.getInput(), patterns);
    } else if (part instanceof CollectDescr collected) {
      collect(collected.getInputPattern(), patterns);
    } else if (part instanceof ConditionalElementDescr several) {
      several.getDescrs().forEach(each -> collect(each, patterns));
    }
  }

  /** The conditions of a pattern as they are written. */
  static List<String> conditions(PatternDescr pattern) {
    List<String> conditions = new ArrayList<>();
    for (BaseDescr each : pattern.getConstraint().getDescrs()) {
      if (each instanceof ExprConstraintDescr condition) {
        conditions.add(condition.getExpression());
      }
    }
    return conditions;
  }

  private static List<String> requirements(PatternDescr pattern) {
    List<String> ids = new ArrayList<>();
    for (String condition : conditions(pattern)) {
      Matcher compared = COMPARED.matcher(condition);
      while (compared.find()) {
        Matcher quoted =
            QUOTED.matcher(compared.group(1) != null ? compared.group(1) : compared.group(2));
        while (quoted.find()) {
          ids.add(quoted.group(1));
        }
      }
    }
    return ids;
  }
}
