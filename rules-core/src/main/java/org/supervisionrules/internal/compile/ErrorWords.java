package org.supervisionrules.internal.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** Says what is wrong with a rule, and finds the line that the compiler does not tell. */
final class ErrorWords {
  private static final Pattern PREFIX =
      Pattern.compile("^\\s*(?:\\w+Result: )?(?:\\[ERR \\d+] )?(?:Line \\d+:\\d+ )?");
  private static final Pattern PROPERTY =
      Pattern.compile("Unable to parse left part of expression: (\\w+)");
  private static final Pattern TYPE = Pattern.compile("Unable to find class: ([\\w.]+)");
  private static final Pattern CONDITION =
      Pattern.compile("Unable to Analyse Expression (.+?):?\\s*$", Pattern.MULTILINE);
  private static final Pattern NAME =
      Pattern.compile("^(\\w+)(?: cannot be resolved| cannot be resolved to .*)$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

  private final RuleText text;
  private final RuleFile file;
  private final RuleDescr rule;

  ErrorWords(RuleText text, RuleFile file, RuleDescr rule) {
    this.text = text;
    this.file = file;
    this.rule = rule;
  }

  Problem problem(Message error) {
    Matcher property = PROPERTY.matcher(error.getText());
    if (property.find()) {
      return property(property.group(1));
    }
    Matcher type = TYPE.matcher(error.getText());
    if (type.find()) {
      String name = type.group(1);
      return Problem.error(
          text.at(line(name, rule.getLine())),
          "",
          "unknown fact `" + name + "`",
          Facts.names().contains(name)
              ? "add `import " + Facts.PACKAGE + "." + name + "`"
              : Suggestion.help(name, Facts.names()));
    }
    Matcher condition = CONDITION.matcher(error.getText());
    if (condition.find()) {
      return Problem.error(
          text.at(written(condition.group(1))),
          "",
          "the condition `" + condition.group(1) + "` cannot be understood",
          "a name in it is unknown, or what it compares does not go together");
    }
    Matcher unknown = NAME.matcher(bare(error.getText()));
    if (unknown.find()) {
      String name = unknown.group(1);
      return Problem.error(
          text.at(place(error)), "", "unknown name `" + name + "`", Facts.declaration(name));
    }
    return Problem.error(text.at(place(error)), "", plain(error.getText()), null);
  }

  private Problem property(String name) {
    int line = line(name, rule.getLine());
    PatternDescr owner = null;
    for (PatternDescr pattern : RuleText.patterns(rule)) {
      if (RuleText.conditions(pattern).stream().anyMatch(each -> has(each, name))) {
        owner = pattern;
        break;
      }
    }
    Class<?> type = owner == null ? null : text.type(owner.getObjectType());
    return Problem.error(
        text.at(line),
        "",
        "unknown property `"
            + name
            + "`"
            + (owner == null ? "" : " of `" + owner.getObjectType() + "`"),
        type == null ? null : Suggestion.help(name, Facts.properties(type)));
  }

  /** The line of an error that has none: that of the first of its words that the rule has. */
  private int place(Message error) {
    boolean inCode = String.valueOf(error.getPath()).contains("Consequence");
    int from = inCode ? rule.getConsequenceLine() : rule.getLine();
    if (!inCode && error.getLine() > 0) {
      return error.getLine();
    }
    Matcher words = WORD.matcher(error.getText());
    while (words.find()) {
      int line = line(words.group(), from);
      if (line != from || words.group().length() > 3) {
        int found = find(words.group(), from);
        if (found > 0) {
          return found;
        }
      }
    }
    return from;
  }

  /** The line on which a condition is written, however it is spaced. */
  private int written(String condition) {
    List<String> lines = file.text().lines().toList();
    String wanted = condition.replaceAll("\\s", "");
    for (int line = Math.max(rule.getLine(), 1); line <= lines.size(); line++) {
      if (lines.get(line - 1).replaceAll("\\s", "").contains(wanted)) {
        return line;
      }
    }
    return rule.getLine();
  }

  private int line(String word, int otherwise) {
    int found = find(word, rule.getLine());
    return found > 0 ? found : otherwise;
  }

  /** The first line of the rule, from one on, that has a word; 0 where none has. */
  private int find(String word, int from) {
    List<String> lines = file.text().lines().toList();
    int last = rule.getEndLine() > 0 ? Math.min(rule.getEndLine(), lines.size()) : lines.size();
    for (int line = Math.max(from, 1); line <= last; line++) {
      if (has(lines.get(line - 1), word)) {
        return line;
      }
    }
    return 0;
  }

  private static boolean has(String line, String word) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])").matcher(line).find();
  }

  /**
   * Whether an error says more than which generated file it is in, and is not of an import, which
   * {@link HouseRules} tells better.
   */
  static boolean tellsSomething(Message error) {
    return !error.getText().startsWith("Java source of ")
        && !error.getText().startsWith("Only a type can be imported");
  }

  /** What the parser says, without its codes. */
  static String syntax(@Nullable String message) {
    return "the rules cannot be read: " + bare(message);
  }

  /** What the compiler says, without its codes, on one line. */
  static String plain(@Nullable String message) {
    return "the rule cannot be compiled: " + bare(message);
  }

  private static String bare(@Nullable String message) {
    String first =
        String.valueOf(message).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return PREFIX.matcher(first).replaceFirst("").strip().replace('"', '`');
  }
}
