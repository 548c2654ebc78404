package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A session held in time on 2026-02-02, and entered on 2026-02-10. */
class AsKnownOnTest {
  private static final String LATE_ENTRY =
      Documents.MET.replace(
          "\"held\": \"2026-02-02\"", "\"held\": \"2026-02-02\", \"enteredOn\": \"2026-02-10\"");

  @TempDir private Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.writeString(folder.resolve("late.json"), LATE_ENTRY);
    Files.writeString(folder.resolve("met.json"), Documents.MET);
  }

  @ParameterizedTest(name = "as known on {0}: {1}")
  @CsvSource({"2026-02-09, 1", "2026-02-10, 0", "2026-02-20, 0"})
  void a_session_is_there_from_the_day_of_its_entry_on(String day, int code) {
    assertThat(run("check @late.json -q --as-known-on " + day).code()).isEqualTo(code);
    assertThat(run("check @late.json").code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void every_form_says_it(ReportFormat format) throws IOException {
    run("check @late.json -q --as-known-on 2026-02-09 -f " + format.word() + "=@report");
    assertThat(Packed.texts(Files.readAllBytes(folder.resolve("report"))))
        .anyMatch(
            text ->
                text.contains("as known on")
                    || (text.contains("asKnownOn") && text.contains("2026-02-09")));
    run("check @late.json -q -f " + format.word() + "=@without");
    assertThat(Packed.texts(Files.readAllBytes(folder.resolve("without"))))
        .noneMatch(text -> text.contains("as known on") || text.contains("2026-02-09"));
  }

  @Test
  void it_stands_in_the_header() throws IOException {
    JsonNode report =
        new ObjectMapper()
            .readTree(run("check @late.json -q -f json --as-known-on 2026-02-09").out());
    assertThat(report.path("asKnownOn").asText()).isEqualTo("2026-02-09");
    assertThat(report.path("asOf").asText()).isEqualTo("2026-02-20");
    assertThat(run("check @late.json -q --as-known-on 2026-02-09").out())
        .contains("As of 2026-02-20 (the document's asOf), as known on 2026-02-09");
    assertThat(run("check @late.json -q -f html --as-known-on 2026-02-09").out())
        .contains("as of 20 February 2026, as known on 9 February 2026");
  }

  @Test
  void what_is_due_and_what_is_explained_go_by_it_too() {
    assertThat(run("due @late.json -q --as-known-on 2026-02-09").out())
        .contains("as known on 2026-02-09", "1 overdue");
    assertThat(run("due @late.json -q --as-known-on 2026-02-09 -f json").out())
        .contains("\"asKnownOn\" : \"2026-02-09\"");
    assertThat(run("due @late.json").out()).doesNotContain("as known on", "overdue");
    assertThat(
            run("explain S-2 social-work-supervision @late.json -q --as-known-on 2026-02-09").out())
        .contains("as known on 2026-02-09", "Breached");
  }

  @Test
  void with_the_as_of_date_of_the_same_day_it_is_what_was_to_be_seen_then() {
    Run run = run("check @late.json --as-of 2026-02-09 --as-known-on 2026-02-09");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void days_of_which_nothing_could_be_known_are_a_warning() {
    assertThat(run("check @late.json --as-known-on 2026-02-10").err())
        .isEqualTo(
            "warning: `--as-known-on 2026-02-10` is earlier than the as-of date 2026-02-20. help:"
                + " what nobody could know of the days between is judged as not done; `--as-of"
                + " 2026-02-10` judges that day\n");
    assertThat(run("check @late.json --as-known-on 2026-02-20").err()).isEmpty();
    assertThat(run("check @late.json --as-known-on 2026-02-10 -q").err()).isEmpty();
  }

  @Test
  void records_without_entry_dates_are_all_known_which_is_said() {
    Run run = run("check @met.json --as-known-on 2026-02-20");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "warning: no entry says when it was entered, so that all count as known. help: give"
                + " `enteredOn` where the records have it\n");
  }

  @Test
  void entry_dates_pass_through_every_carrier() throws IOException {
    for (String carrier : new String[] {"a.yaml", "a.ndjson", "a.xlsx", "folder"}) {
      Run convert = run("convert @late.json -o @" + carrier);
      assertThat(convert.code()).as(convert.err()).isZero();
      assertThat(run("check -q --as-known-on 2026-02-09 @" + carrier).code())
          .as(carrier)
          .isEqualTo(1);
      assertThat(run("check -q --as-known-on 2026-02-10 @" + carrier).code()).as(carrier).isZero();
    }
    assertThat(Files.readString(folder.resolve("folder/session.csv"))).contains("enteredOn");
    assertThat(Files.readString(folder.resolve("folder/employment.csv")))
        .doesNotContain("enteredOn");
  }

  /** Runs a command in which {@code @name} is a file of the folder. */
  private Run run(String command) {
    return Run.of(
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("@", folder + "/"))
            .toArray(String[]::new));
  }
}
