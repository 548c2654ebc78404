package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end leaves no half file, and nothing of its own beside it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is ended at once there")
class LeftoversTest {
  private static final String HEADER = "{\"format\":\"supervision-history/1\"}\n";
  private static final String PERSON =
      "{\"subject\":{\"id\":\"S-%d\",\"kind\":\"staff\"},\"periods\":[{\"type\":\"employment\","
          + "\"from\":\"2025-01-06\"}]}\n";

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void the_report_of_before_stays_and_no_part_of_the_new_one() throws Exception {
    Path report = Files.writeString(folder.resolve("report.json"), "the report of before");
    Process process = check(report);
    try (OutputStream in = process.getOutputStream()) {
      in.write(HEADER.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 2_000; i++) {
        in.write(PERSON.formatted(i).getBytes(StandardCharsets.UTF_8));
      }
      in.flush();
      await(() -> names().size() > 1, process);
      assertThat(names()).anyMatch(name -> name.endsWith(".part"));
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (IOException e) {
      assertThat(process.isAlive()).isFalse();
    }
    assertThat(names()).containsExactly("report.json");
    assertThat(report).hasContent("the report of before");
  }

  private static Process check(Path report) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "check",
            "-",
            "-q",
            "-o",
            report.toString(),
            "-f",
            "ndjson")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition, Process process) throws Exception {
    while (!condition.holds()) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(50);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
