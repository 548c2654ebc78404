package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/cli.md");

  @Test
  void every_option_and_command_is_on_the_page() throws IOException {
    String page = Files.readString(PAGE);
    List<String> missing = new ArrayList<>();
    collect(all(), "", page, missing);
    assertThat(missing).isEmpty();
  }

  @Test
  void every_option_on_the_page_exists() throws IOException {
    List<String> known = new ArrayList<>();
    options(all(), known);
    Matcher option = Pattern.compile("`(-{1,2}[a-zA-Z][a-z-]*)").matcher(Files.readString(PAGE));
    List<String> unknown = new ArrayList<>();
    while (option.find()) {
      if (!known.contains(option.group(1)) && !option.group(1).startsWith("-X")) {
        unknown.add(option.group(1));
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void help_has_an_example_for_every_command() {
    for (String name : all().getSubcommands().keySet()) {
      assertThat(Run.of(name, "--help").out())
          .as(name)
          .contains("Usage: supervision " + name)
          .contains("Examples:\n  supervision " + name.toLowerCase(Locale.ROOT));
    }
  }

  private static CommandLine all() {
    Shell shell =
        Shell.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Terminal.NONE);
    return Commands.of(shell, new String[0]);
  }

  private static void collect(CommandLine line, String path, String page, List<String> missing) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      for (String name : option.names()) {
        if (!page.contains("`" + name + "`") && !page.contains("`" + name + " ")) {
          missing.add(path + " " + name);
        }
      }
    }
    line.getSubcommands()
        .forEach(
            (name, own) -> {
              String called = (path + " " + name).strip();
              if (own.getSubcommands().isEmpty() && !page.contains(called)) {
                missing.add(called);
              }
              collect(own, called, page, missing);
            });
  }

  private static void options(CommandLine line, List<String> names) {
    line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    line.getSubcommands().values().forEach(own -> options(own, names));
  }
}
