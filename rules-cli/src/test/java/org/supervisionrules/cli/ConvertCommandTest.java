package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final String RIVERSIDE = "../examples/riverside/history.json";
  private static final String EXPORT = "../examples/foreign-export/hr-export.xlsx";
  private static final String MAPPING = "../examples/foreign-export/mapping.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml", "a.ndjson", "a.xlsx", "folder"})
  void what_is_converted_checks_as_before(String name) {
    String out = folder.resolve(name).toString();
    Run run = Run.of("convert", RIVERSIDE, "-o", out);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(results(out)).isEqualTo(results(RIVERSIDE)).hasSizeGreaterThan(20);
  }

  @Test
  void standard_output_takes_a_stream() {
    Run run = Run.of("convert", RIVERSIDE, "-o", "-");
    assertThat(run.out()).startsWith("{\"format\":\"supervision-history/1\"}\n{\"subject\":");
  }

  @Test
  void a_history_with_a_problem_is_left_out() throws IOException {
    Path in = Files.writeString(folder.resolve("in.json"), Documents.PROBLEM);
    Run run = Run.of("convert", in.toString(), "-o", folder.resolve("out.ndjson").toString());
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("the date `2026-02-31` does not exist");
    assertThat(Files.readString(folder.resolve("out.ndjson")))
        .contains("S-2")
        .doesNotContain("S-3");
  }

  @Test
  void a_foreign_export_is_read_with_its_mapping() {
    String out = folder.resolve("a.json").toString();
    assertThat(Run.of("convert", EXPORT, "--map", MAPPING, "-o", out).err()).isEmpty();
    assertThat(Run.of("check", out, "-f", "csv").out().lines())
        .filteredOn(line -> line.contains(",breached,"))
        .hasSize(2);
  }

  @Test
  void a_mapping_with_a_problem_stops_it() throws IOException {
    Path mapping = Files.writeString(folder.resolve("m.yaml"), "format: supervision-mapping/1\n");
    Path out = folder.resolve("a.json");
    Run run = Run.of("convert", EXPORT, "--map", mapping.toString(), "-o", out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.err()).isEqualTo(mapping + ":1:1: a mapping needs `tables`\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_with_something_in_it_is_kept() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "mine");
    Run run = Run.of("convert", RIVERSIDE, "-o", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is not an empty folder");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("mine.csv"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.csv", "a.xls"})
  void a_name_without_a_form_is_refused(String name) {
    Run run = Run.of("convert", RIVERSIDE, "-o", folder.resolve(name).toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("tells no form of histories");
  }

  @Test
  void an_output_is_needed() {
    assertThat(Run.of("convert", RIVERSIDE).err())
        .isEqualTo("no output given. help: name it: `-o riverside.ndjson`\n");
  }

  @Test
  void workbooks_are_checked_like_documents() {
    String out = folder.resolve("a.xlsx").toString();
    Run.of("convert", RIVERSIDE, "-o", out);
    assertThat(Run.of("check", folder.toString(), "-f", "csv").out()).contains(out + ":session:53");
  }

  /** The findings of a report without the places of their evidence. */
  private static List<String> results(String history) {
    return Run.of("check", history, "-f", "json")
        .out()
        .lines()
        .filter(line -> !line.contains("\"at\": ") && !line.contains("\"path\": "))
        .toList();
  }
}
