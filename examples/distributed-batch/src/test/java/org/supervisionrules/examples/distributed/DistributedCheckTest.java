package org.supervisionrules.examples.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.AsOf;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.cli.Main;
import org.supervisionrules.report.Ending;

/** The report of the job is compared with that of the command line, byte for byte. */
class DistributedCheckTest {
  private static final String POLICY = "cambridgeshire-2017";
  private static final String AS_OF = "2026-06-30";
  private static final int PARTITIONS = 7;

  private static final JavaSparkContext SPARK = new JavaSparkContext(conf());

  @TempDir Path folder;

  private static SparkConf conf() {
    return new SparkConf()
        .setAppName("test")
        .setMaster("local[2]")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.driver.host", "127.0.0.1");
  }

  @AfterAll
  static void stop() {
    SPARK.close();
  }

  @Test
  void riverside_is_reported_as_by_the_command_line() throws IOException {
    Path input = folder.resolve("riverside.ndjson");
    commandLine("convert", "../riverside/history.json", "-o", input.toString());
    assertSame(input);
  }

  @Test
  void generated_histories_are_reported_as_by_the_command_line() throws IOException {
    assertSame(generated(300));
  }

  @Test
  void a_subject_that_comes_again_in_another_partition_is_a_problem_of_the_later_line()
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(generated(60)));
    lines.add(lines.get(1));
    lines.add(31, lines.get(5));
    lines.add(lines.get(31));
    Ending ending = assertSame(write(lines));
    assertThat(ending.problems()).hasSize(3).allSatisfy(it -> assertThat(it.at()).contains(":"));
  }

  @Test
  void lines_with_problems_and_blank_lines_keep_their_numbers() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(generated(60)));
    lines.set(20, lines.get(20).replace("\"held\"", "\"hedl\""));
    lines.set(40, "{ this is no JSON");
    lines.add(10, "");
    lines.add(50, "   ");
    Ending ending = assertSame(write(lines));
    assertThat(ending.problems()).isNotEmpty();
  }

  @Test
  void a_file_may_begin_with_a_history() throws IOException {
    List<String> lines = Files.readAllLines(generated(60));
    assertThat(lines.get(0)).doesNotContain("subject");
    assertSame(write(lines.subList(1, lines.size())));
  }

  @Test
  void a_file_may_begin_with_blank_lines_and_a_header_that_says_something() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(generated(60)));
    lines.set(
        0,
        "{\"format\":\"supervision-history/1\",\"complete\":[\"session\",\"unit-meeting\"],"
            + "\"recordsFrom\":\"2025-09-01\"}");
    lines.add(0, "");
    assertSame(write(lines));
  }

  @Test
  void a_header_with_a_problem_stops_the_job_and_leaves_no_file() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(generated(5)));
    lines.set(0, "{\"format\":\"supervision-history/7\"}");
    Path input = write(lines);
    Path report = folder.resolve("report.ndjson");
    assertThatThrownBy(() -> check(input, report))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("supervision-history/7");
    assertThat(filesOf(folder)).noneMatch(name -> name.startsWith("report"));
  }

  private Path generated(int count) {
    Path input = folder.resolve("generated.ndjson");
    commandLine("generate", "--count", String.valueOf(count), "-o", input.toString());
    return input;
  }

  private Path write(List<String> lines) throws IOException {
    return Files.write(folder.resolve("changed.ndjson"), lines);
  }

  private Ending assertSame(Path input) throws IOException {
    Path expected = folder.resolve("expected.ndjson");
    commandLine(
        "check", input.toString(), "-p", POLICY, "--as-of", AS_OF, "-f", "ndjson=" + expected);
    Path report = folder.resolve("report.ndjson");
    Ending ending = check(input, report);
    assertThat(Files.readString(report)).isEqualTo(Files.readString(expected));
    assertThat(Files.readAllLines(report)).hasSizeGreaterThan(100);
    assertThat(filesOf(folder)).noneMatch(name -> name.contains(".part") || name.endsWith(".crc"));
    return ending;
  }

  private static Ending check(Path input, Path report) throws IOException {
    return new DistributedCheck(SPARK, Catalog.policy(POLICY), AsOf.date(AS_OF), PARTITIONS)
        .run(input.toString(), report.toString());
  }

  private static List<String> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void commandLine(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments, new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isIn(0, 1, 3);
  }
}
