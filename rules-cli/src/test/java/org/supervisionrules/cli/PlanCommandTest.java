package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
  /** S-1 is due on 2026-03-16, has a booking and is away; S-2 is overdue; S-3 is away for good. */
  private static final String DOCUMENT =
      """
      { "format": "supervision-history/1", "asOf": "2026-02-20", "recordsFrom": "2026-01-05",
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "supervised-by", "supervisor": "M-1", "from": "2025-01-06" },
              { "type": "case", "case": "C-7", "from": "2026-02-02" },
              { "type": "absence", "reason": "annual-leave", "from": "2026-03-12", "to": "2026-03-20" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-01-19", "supervisor": "M-1" },
              { "type": "session", "id": "s2", "held": "2026-02-16", "supervisor": "M-1" },
              { "type": "session", "id": "b1", "planned": "2026-04-01T10:00", "supervisor": "M-1" } ] },
          { "subject": { "id": "S-2", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "family-worker", "from": "2025-01-06" },
              { "type": "supervised-by", "supervisor": "M-1", "from": "2025-01-06" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-01-05", "supervisor": "M-1" } ] },
          { "subject": { "id": "S-3", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "absence", "reason": "other", "from": "2026-02-09" } ],
            "events": [
              { "type": "session", "id": "s1", "held": "2026-02-02" } ] } ] }
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void history() throws IOException {
    file = Files.writeString(folder.resolve("history.json"), DOCUMENT).toString();
  }

  @ParameterizedTest
  @CsvSource({"text, plan.txt", "json, plan.json", "csv, plan.csv", "ics, plan.ics"})
  void each_form_is_as_it_was(String format, String golden) {
    Run run = Run.of("plan", file, "--for", "10 weeks", "-f", format);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.check(golden, run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:..."));
  }

  @Test
  void a_calendar_of_a_plan_is_valid_and_keeps_its_ids() {
    ICalendar first = calendar(file);
    assertThat(first.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    String booked = folder.resolve("booked.json").toString();
    Run.of("plan", file, "-f", "history", "-o", booked);
    assertThat(calendar(booked).getEvents().stream().map(event -> event.getUid().getValue()))
        .containsExactlyElementsOf(
            first.getEvents().stream().map(event -> event.getUid().getValue()).toList());
  }

  private static ICalendar calendar(String histories) {
    return Biweekly.parse(Run.of("plan", histories, "-f", "ics").out()).first();
  }

  @Test
  void sessions_held_as_planned_check_clean() throws IOException {
    Path plan = folder.resolve("planned.json");
    Run.of("plan", file, "-f", "history", "-o", plan.toString());
    String held =
        Files.readString(plan)
            .replace("\"status\" : \"planned\"", "\"status\" : \"held\"")
            .replace("\"planned\" :", "\"held\" :")
            .replace("\"asOf\" : \"2026-02-20\"", "\"asOf\" : \"2027-02-20\"");
    Files.writeString(plan, held);
    Run run =
        Run.of(
            "check",
            plan.toString(),
            "--only",
            "social-work-supervision,other-staff-supervision,case-review",
            "--subject",
            "S-1");
    assertThat(run.out()).contains("No breaches");
    assertThat(run.code()).isZero();
  }

  @Test
  void the_rows_of_a_plan_can_be_converted() throws IOException {
    Path rows = Files.createDirectory(folder.resolve("rows"));
    Run.of("plan", file, "-f", "csv", "-o", rows.resolve("session.csv").toString());
    Run run = Run.of("convert", rows.toString(), "-o", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"id\":\"planned-2026-02-23\"", "\"bookedOn\":\"2026-02-20\"");
  }

  @Test
  void a_supervisor_sees_their_own_sessions() {
    Run run = Run.of("plan", file, "--supervisor", "M-1", "-f", "csv");
    assertThat(run.out()).contains(",M-1,").doesNotContain("S-3");
    assertThat(Run.of("plan", file, "--supervisor", "M-3").err())
        .isEqualTo("no session is with `M-3`. help: did you mean `M-1`?\n");
  }

  @Test
  void a_file_is_written_whole() throws IOException {
    Path calendar = folder.resolve("plan.ics");
    assertThat(Run.of("plan", file, "-f", "ics", "-o", calendar.toString()).out()).isEmpty();
    assertThat(Files.readString(calendar, UTF_8)).endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void a_policy_without_intervals_has_nothing_to_plan() {
    Run run = Run.of("plan", file, "-p", "manchester-safeguarding");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("`manchester-safeguarding` asks for no one-to-one sessions at intervals");
  }

  @ParameterizedTest
  @CsvSource({
    "--for, soon, `--for soon` is not a length of time",
    "--slack, some, `--slack some` is neither a share nor a length of time",
    "--per-day, 0, `--per-day 0` leaves no session",
    "--only, none, unknown requirement `none`",
    "-f, xlsx, unknown format `xlsx`",
    "--as-of, today, `--as-of today` is not a date",
  })
  void a_wrong_option_is_told(String option, String value, String said) {
    Run run = Run.of("plan", file, option, value);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith(said);
  }

  @Test
  void a_history_that_could_not_be_read_is_told_and_the_others_are_planned() throws IOException {
    Files.writeString(Path.of(file), DOCUMENT.replace("2026-02-16", "2026-02-31"));
    Run run = Run.of("plan", file, "-f", "json");
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).contains("\"message\" : \"the date `2026-02-31` does not exist\"", "S-2");
  }
}
