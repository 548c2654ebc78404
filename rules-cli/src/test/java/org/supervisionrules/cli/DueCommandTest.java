package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {
  /** S-1 is due on 2026-03-03, S-2 on 2026-03-02; S-3 has been since 2026-02-02. */
  private static final String DOCUMENT =
      """
      { "format": "supervision-history/1", "asOf": "2026-02-20", "recordsFrom": "2026-01-05",
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "supervised-by", "supervisor": "M-1", "from": "2025-01-06", "to": "2026-02-28" },
              { "type": "supervised-by", "supervisor": "M-2", "from": "2026-03-01" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-01-05", "supervisor": "M-9" },
              { "type": "session", "id": "s2", "held": "2026-02-03", "supervisor": "M-9" } ] },
          { "subject": { "id": "S-2", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" } ],
            "events": [
              { "type": "session", "id": "s2", "held": "2026-02-02", "supervisor": "M-1" },
              { "type": "session", "id": "s1", "held": "2026-01-05", "supervisor": "M-9" } ] },
          { "subject": { "id": "S-3", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-01-05" } ] } ] }
      """;

  private static final String SUPERVISION = "social-work-supervision";

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void history() throws IOException {
    file = Files.writeString(folder.resolve("history.json"), DOCUMENT).toString();
  }

  @ParameterizedTest
  @CsvSource({"text, due.txt", "json, due.json", "csv, due.csv", "ics, due.ics"})
  void each_form_is_as_it_was(String format, String golden) {
    Run run = Run.of("due", file, "--only", SUPERVISION, "-f", format);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(golden, run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:..."));
  }

  @Test
  void the_supervisor_is_the_one_of_the_due_date_else_of_the_latest_session() {
    assertThat(lines("--by", "supervisor"))
        .containsSubsequence(
            "2026-03-02,no,S-2,M-1", "2026-03-03,no,S-1,M-2", "2026-02-02,yes,S-3,");
  }

  @Test
  void what_is_overdue_comes_first() {
    assertThat(lines()).first().isEqualTo("2026-02-02,yes,S-3,");
  }

  @Test
  void the_horizon_ends_with_its_last_day() {
    assertThat(lines("--within", "10 days"))
        .containsExactly("2026-02-02,yes,S-3,", "2026-03-02,no,S-2,M-1");
    assertThat(lines("--within", "5 working days")).containsExactly("2026-02-02,yes,S-3,");
  }

  @Test
  void a_supervisor_sees_their_own_people() {
    assertThat(lines("--supervisor", "M-2")).containsExactly("2026-03-03,no,S-1,M-2");
    Run run = run("--supervisor", "M-3");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("nobody is supervised by `M-3`. help: did you mean `M-1`?\n");
  }

  @Test
  void a_calendar_is_valid_and_its_events_keep_their_ids() {
    VEvent first = event("2026-02-20");
    VEvent later = event("2026-02-12");
    assertThat(later.getUid()).isEqualTo(first.getUid());
    assertThat(first.getUid().getValue()).matches("[0-9a-f]{12}@cambridgeshire-2017");
    assertThat(first.getSequence().getValue()).isGreaterThan(later.getSequence().getValue());
    assertThat(first.getAlarms()).hasSize(1);
  }

  private VEvent event(String asOf) {
    ICalendar calendar =
        Biweekly.parse(run("-f", "ics", "--as-of", asOf, "--supervisor", "M-1").out()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar.getEvents().get(0);
  }

  @Test
  void nothing_due_is_said() {
    assertThat(run("--subject", "S-2", "--within", "1 day").out())
        .endsWith("Nothing falls due, and nothing is overdue.\n");
  }

  @Test
  void a_calendar_of_nothing_has_a_component_all_the_same() {
    String calendar = run("--subject", "S-2", "--within", "1 day", "-f", "ics").out();
    assertThat(calendar).contains("BEGIN:VTIMEZONE\r\nTZID:UTC\r\n").doesNotContain("VEVENT");
    assertThat(Biweekly.parse(calendar).first().getTimezoneInfo().getComponents()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--within, soon, `--within soon` is not a length of time",
    "--by, team, unknown order `team` for `--by`",
    "-f, xlsx, unknown format `xlsx`",
  })
  void a_wrong_option_is_told(String option, String value, String said) {
    Run run = Run.of("due", file, option, value);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith(said);
  }

  @Test
  void a_file_is_written_whole() throws IOException {
    Path calendar = folder.resolve("due.ics");
    assertThat(Run.of("due", file, "-f", "ics", "-o", calendar.toString()).out()).isEmpty();
    assertThat(Files.readString(calendar, UTF_8)).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void a_history_that_could_not_be_read_is_named_in_json() throws IOException {
    Files.writeString(Path.of(file), DOCUMENT.replace("2026-02-03", "2026-02-31"));
    Run run = Run.of("due", file, "-f", "json");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).contains("\"message\" : \"the date `2026-02-31` does not exist\"");
  }

  /** The first columns of the lines of CSV. */
  private List<String> lines(String... options) {
    return run(Stream.concat(Stream.of("-f", "csv"), Stream.of(options)).toArray(String[]::new))
        .out()
        .lines()
        .skip(1)
        .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 4)))
        .toList();
  }

  /** Asks for what is due of one requirement. */
  private Run run(String... options) {
    return Run.of(
        Stream.concat(Stream.of("due", file, "--only", SUPERVISION), Stream.of(options))
            .toArray(String[]::new));
  }
}
