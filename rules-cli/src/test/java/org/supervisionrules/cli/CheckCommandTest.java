package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    write("breached.json", Documents.BREACHED);
    write("met.json", Documents.MET);
    write("problem.json", Documents.PROBLEM);
    Files.createDirectory(folder.resolve("empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check @met.json | 0",
        "check @breached.json | 1",
        "check @breached.json --fail-on never | 0",
        "check @breached.json --fail-on warning | 1",
        "check @breached.json --skip social-work-supervision | 0",
        "check @breached.json --only social-work-supervision,case-review | 1",
        "check @breached.json --as-of 2026-02-02 | 0",
        "check | 2",
        "| 2",
        "chek @met.json | 2",
        "check @met.json --fromat json | 2",
        "check @met.json --fail-on sometimes | 2",
        "check @met.json --as-of 1.2.2026 | 2",
        "check @met.json --as-of 2026-02-30 | 2",
        "check @met.json --only social-work-supervison | 2",
        "check @met.json --show broken | 2",
        "check @met.json --threads 0 | 2",
        "check @met.json --threads many | 2",
        "check @met.json --progress perhaps | 2",
        "check @met.json --subject S-9 | 2",
        "check @met.json -f pdf | 2",
        "check @met.json -q -f html | 0",
        "check @met.json -f json -f text | 2",
        "check @met.json -f json= | 2",
        "check @met.json -o @nowhere/report.json | 2",
        "check - - | 2",
        "check @met.json --waivers @w.yaml | 4",
        "check @met.json --baseline @missing.json | 4",
        "check @met.json --baseline @met.json | 4",
        "check @met.json --as-known-on yesterday | 2",
        "check @met.json --as-known-on 2026-02-30 | 2",
        "check @missing.json | 3",
        "check @empty | 3",
        "check @problem.json | 3",
        "check @breached.json @missing.json | 3",
        "check @breached.json @problem.json --subject S-1 | 3",
        "check @met.json -p unknown-pack | 4",
        "check @met.json -p cambridgeshire-2017 -p cambridgeshire-2017 | 4",
        "check @missing.json -p unknown-pack | 4",
        "explain social-work-supervision | 0",
        "explain social-work-supervison | 2",
        "explain | 2",
        "explain 0123456789ab | 2",
        "explain 0123456789ab @breached.json | 2",
        "explain S-1 social-work-supervision @breached.json | 0",
        "explain S-9 social-work-supervision @breached.json | 2",
        "explain social-work-supervision -p unknown-pack | 4",
        "policy | 2",
        "policy list | 0",
        "policy show | 0",
        "policy show cambridgeshire-2017 | 0",
        "policy show unknown-pack | 4",
        "schema report | 0",
        "schema history | 0",
        "schema waivers | 0",
        "schema policy | 0",
        "schema polcy | 2",
        "schema history -p unknown-pack | 4",
        "schema | 2",
        "--help | 0",
        "--version | 0",
        "check --help | 0"
      })
  void exit_codes(@Nullable String command, int code) {
    Run run = run(command);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    if (code > 1) {
      assertThat(run.errors()).isNotEmpty();
    }
  }

  @Test
  void a_typing_error_gets_a_suggestion() {
    assertThat(run("check @met.json --only social-work-supervison").err())
        .isEqualTo(
            "unknown requirement `social-work-supervison` in `cambridgeshire-2017`. help: did you"
                + " mean `social-work-supervision`?\n");
    assertThat(run("check @met.json --fromat json").err()).contains("did you mean `--format`?");
    assertThat(run("chek").err()).contains("did you mean `check`?");
    assertThat(run("check @mett.json").err()).contains("did you mean `", "met.json`?");
    assertThat(run("check @met.json --subject S-9").err()).contains("did you mean `S-2`?");
  }

  @Test
  void what_can_be_judged_is_judged_where_something_cannot() throws IOException {
    JsonNode report = json("check @breached.json @missing.json @problem.json -f json");
    assertThat(report.at("/summary/breaches/violation").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/histories").asInt()).isEqualTo(3);
    assertThat(report.path("problems")).hasSize(2);
    assertThat(report.path("inputs")).hasSize(2);
  }

  @Test
  void problems_are_said_one_a_line_with_their_place() {
    List<String> errors = run("check @problem.json").errors();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).matches(".*problem\\.json:\\d+:\\d+: .*2026-02-31.*");
  }

  @Test
  void standard_input_is_read() {
    Run run = Run.withInput(Documents.BREACHED, "check", "-", "-f", "json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\"path\": \"-\"");
  }

  @Test
  void standard_input_and_a_file_are_read() {
    Run run = Run.withInput(Documents.BREACHED, "check", "-", file("met.json"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("2 histories");
  }

  @Test
  void a_later_day_than_the_document_speaks_of_is_cut_with_a_warning() {
    Run run = run("check @met.json --as-of 2026-12-01");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("As of 2026-02-20 (the document's asOf)");
    assertThat(run.errors()).hasSize(1);
    assertThat(run.err()).contains("is later than the document's asOf 2026-02-20");
    assertThat(run("check @met.json --as-of 2026-12-01 -q").err()).isEmpty();
  }

  @Test
  void documents_of_different_days_are_each_judged_at_their_own() throws IOException {
    write(
        "older.json",
        Documents.document("2026-02-01", Documents.history("S-5", "2026-01-05", "2026-01-20")));
    JsonNode report = json("check @older.json @met.json -f json");
    assertThat(report.path("asOf").asText()).isEqualTo("2026-02-20");
    assertThat(report.at("/summary/outcomes/breached").asInt()).isZero();
    assertThat(report.at("/summary/outcomes/pending").asInt()).isEqualTo(2);
  }

  @Test
  void several_forms_are_written_at_once() throws IOException {
    Path file = folder.resolve("report.json");
    Run run = run("check @breached.json -f text -f json=@report.json");
    assertThat(run.out()).contains("1 violation");
    assertThat(Files.readString(file)).isEqualTo(run("check @breached.json -f json").out());
    assertThat(run("check @breached.json -f json -o @second.json").out()).isEmpty();
    assertThat(folder.resolve("second.json")).hasSameTextualContentAs(file);
  }

  @Test
  void no_file_is_left_where_the_policy_is_unknown() {
    run("check @met.json -p unknown-pack -f json=@report.json");
    assertThat(folder.resolve("report.json")).doesNotExist();
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void the_report_is_the_same_with_any_number_of_threads() throws IOException {
    List<String> histories = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      histories.add(Documents.history("S-" + i, "2026-01-05", "2026-02-0" + (1 + i % 6)));
    }
    write("many.json", Documents.document("2026-02-20", histories.toArray(String[]::new)));
    String one = run("check @many.json -f json --threads 1").out();
    assertThat(run("check @many.json -f json --threads 3").out()).isEqualTo(one);
    assertThat(one).contains("\"histories\": 300");
  }

  @Test
  void a_reader_that_goes_away_is_no_error() {
    OutputStream gone =
        new QuietPipe(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"check", file("breached.json")},
            new ByteArrayInputStream(new byte[0]),
            gone,
            err);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_full_disk_is_a_fault_said_in_one_line() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"check", file("breached.json")};
    assertThat(Main.run(args, new ByteArrayInputStream(new byte[0]), full, err)).isEqualTo(70);
    assertThat(err.toString(UTF_8))
        .isEqualTo("reading or writing failed: No space left on device. help: `-v` shows where\n");
  }

  @Test
  void a_page_is_written_beside_the_text() throws IOException {
    Run run = run("check @breached.json -f text -f html=@report.html");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("report.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("class=\"timeline\"")
        .endsWith("</html>\n");
  }

  @Test
  void a_folder_is_read_by_name() {
    Run run = Run.of("check", folder.toString(), "-q");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a second history of `S-2`, the first is at ", "met.json");
  }

  @Test
  void text_is_as_people_should_read_it() throws IOException {
    Path here = Files.writeString(Path.of("target/golden-history.json"), Documents.BREACHED);
    Golden.check("check.txt", Run.of("check", here.toString()).out());
    Golden.check(
        "check-all.txt",
        Run.of("check", here.toString(), "--show", "breached,pending,met,not-applicable").out());
  }

  @Test
  void what_was_done_too_early_is_not_called_late() {
    assertThat(Run.of("check", "../examples/riverside/history.json", "--fail-on", "never").out())
        .contains("done 2026-02-10, 414 days early\n")
        .doesNotContain("early late");
  }

  private JsonNode json(String command) throws IOException {
    return new ObjectMapper().readTree(run(command).out());
  }

  /** Runs a command in which {@code @name} is a file of the folder. */
  private Run run(@Nullable String command) {
    String[] args =
        command == null || command.isEmpty() ? new String[0] : command.strip().split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("@", folder + "/");
    }
    return Run.of(args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
