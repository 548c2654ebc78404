package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * The manual pages and completion scripts of the distribution say what the commands say. Run with
 * {@code -Ddistribution.write=true} to write them anew.
 */
class DistributionTest {
  private static final Path FOLDER = Path.of("src/main/distribution");
  private static final Shell SHELL =
      Shell.of(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          Terminal.NONE);

  @Test
  void the_manual_pages_are_what_the_commands_say() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    collect(Commands.all(SHELL), pages);
    Path folder = FOLDER.resolve("man/man1");
    if (Boolean.getBoolean("distribution.write")) {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(folder.resolve(page.getKey())).hasContent(page.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void the_completion_script_is_what_the_command_prints(String shell) throws IOException {
    String script = Run.of("completion", shell).out();
    Path file = FOLDER.resolve("completion/supervision." + shell);
    if (Boolean.getBoolean("distribution.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    }
    assertThat(file).hasContent(script);
    assertThat(script)
        .contains("complete -F _complete_supervision")
        .contains("cambridgeshire-2017");
  }

  @Test
  void a_shell_that_is_not_known_is_refused() {
    Run run = Run.of("completion", "bahs");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("unknown shell `bahs`. help: did you mean `bash`?\n");
  }

  private static void collect(CommandLine line, Map<String, String> pages) {
    pages.put(ManPage.file(line), ManPage.of(line));
    line.getSubcommands().values().forEach(own -> collect(own, pages));
  }
}
