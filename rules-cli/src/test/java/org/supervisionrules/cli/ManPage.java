package org.supervisionrules.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.supervisionrules.report.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command as a manual page, in the macros that every man has. */
final class ManPage {
  private static final List<String> EXIT_CODES =
      List.of(
          "0",
          "Nothing at or above --fail-on was found.",
          "1",
          "Something was.",
          "2",
          "Wrong usage.",
          "3",
          "A history could not be read or has problems; the others were evaluated.",
          "4",
          "The policy or a report is unknown or invalid; nothing was evaluated.",
          "70",
          "A fault of the tool.");

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /** The name of the file: {@code supervision-policy-test.1}. */
  static String file(CommandLine line) {
    return name(line) + ".1";
  }

  static String of(CommandLine line) {
    ManPage page = new ManPage();
    page.write(line);
    return page.page.toString();
  }

  private static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName("-");
  }

  private void write(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    macro("TH", name(line).toUpperCase(Locale.ROOT), "1", "", version(), "Supervision Rules");
    section("NAME");
    text(name(line) + " - " + sentence(String.join(" ", spec.usageMessage().header())));
    section("SYNOPSIS");
    for (String synopsis : synopsis(line)) {
      text(synopsis);
      macro("br");
    }
    if (!line.getSubcommands().isEmpty()) {
      section("COMMANDS");
      line.getSubcommands()
          .forEach(
              (command, own) ->
                  item(command, String.join(" ", own.getCommandSpec().usageMessage().header())));
    }
    if (!spec.positionalParameters().isEmpty()) {
      section("ARGUMENTS");
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        item(parameter.paramLabel(), description(parameter.description()));
      }
    }
    section("OPTIONS");
    for (OptionSpec option : spec.options()) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      item(String.join(", ", option.names()) + value, description(option.description()));
    }
    examples(spec);
    section("EXIT STATUS");
    for (int i = 0; i < EXIT_CODES.size(); i += 2) {
      item(EXIT_CODES.get(i), EXIT_CODES.get(i + 1));
    }
    section("ENVIRONMENT");
    item("NO_COLOR", "Where it is set, there is no colour.");
    item("COLUMNS", "How wide text is.");
    item("JAVA_HOME", "The Java to run with, 17 or later; else the one on the PATH.");
    item("SUPERVISION_JAVA_OPTS", "Options for Java, such as -Xmx4g.");
    seeAlso(line);
  }

  private static List<String> synopsis(CommandLine line) {
    String usage = line.getHelp().synopsis(0).replace("\r\n", "\n").stripTrailing();
    return usage.lines().map(String::strip).toList();
  }

  private void examples(CommandSpec spec) {
    List<String> examples =
        Arrays.stream(spec.usageMessage().footer())
            .filter(each -> each.startsWith("  "))
            .map(each -> each.strip().replace("%%", "%"))
            .toList();
    if (!examples.isEmpty()) {
      section("EXAMPLES");
      macro("nf");
      examples.forEach(this::text);
      macro("fi");
    }
  }

  private void seeAlso(CommandLine line) {
    List<String> others = new ArrayList<>();
    CommandLine parent = line.getParent();
    if (parent != null) {
      others.add(name(parent));
    }
    line.getSubcommands().values().forEach(own -> others.add(name(own)));
    section("SEE ALSO");
    for (int i = 0; i < others.size(); i++) {
      page.append(".BR ").append(escaped(others.get(i))).append(" (1)");
      page.append(i < others.size() - 1 ? ",\n" : "\n");
    }
  }

  private static String version() {
    return Tool.NAME + " " + Tool.version();
  }

  private static String sentence(String header) {
    String words = header.substring(0, 1).toLowerCase(Locale.ROOT) + header.substring(1);
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static String description(String... lines) {
    return Arrays.stream(lines)
        .map(each -> Help.Ansi.OFF.text(each).toString().replace("%%", "%"))
        .collect(Collectors.joining(" "));
  }

  private void section(String name) {
    macro("SH", name);
  }

  private void item(String term, String words) {
    macro("TP");
    page.append(".B ").append(escaped(term)).append('\n');
    text(words);
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument)).append('"');
    }
    page.append('\n');
  }

  /** A line of text, which does not begin like a macro. */
  private void text(String words) {
    String line = escaped(words);
    page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line).append('\n');
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
  }
}
