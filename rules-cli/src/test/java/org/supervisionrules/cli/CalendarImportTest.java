package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarImportTest {
  private static final String MAPPING =
      """
      format: supervision-calendar-mapping/1
      only: [Supervision, "1:1"]
      supervisees: { amara@riverside.example: S-1, Ben Osei: S-2, amy@riverside.example: S-9 }
      supervisors: { lee@riverside.example: M-1 }
      """;

  @TempDir private Path folder;
  private String histories = "";
  private String out = "";

  @BeforeEach
  void files() throws IOException {
    histories =
        file(
            "histories.json",
            Documents.document(
                "2026-02-20",
                Documents.history("S-1", "2026-01-05", "2026-02-02"),
                Documents.history("S-2", "2026-01-05", "2026-02-02")));
    out = folder.resolve("out.json").toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String calendar(String... events) throws IOException {
    String text =
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Office//EN\n"
            + String.join("", events)
            + "END:VCALENDAR\n";
    return file("bookings.ics", text.replace("\n", "\r\n"));
  }

  private static String event(String uid, String attendee, String more) {
    return """
    BEGIN:VEVENT
    UID:%s
    DTSTAMP:20260218T090000Z
    SUMMARY:Supervision (monthly)
    ORGANIZER;CN=Lee:mailto:Lee@riverside.example
    ATTENDEE;CN=%s
    %s
    END:VEVENT
    """
        .formatted(uid, attendee, more);
  }

  private static final String AMARA = "Amara:mailto:amara@riverside.example";

  private Run convert(String calendar) throws IOException {
    return Run.of("convert", histories, calendar, "--map", file("map.yaml", MAPPING), "-o", out);
  }

  /** The sessions of a subject that were not in the histories before. */
  private List<String> added(String subject) throws IOException {
    List<String> added = new ArrayList<>();
    for (JsonNode history : new ObjectMapper().readTree(Path.of(out).toFile()).get("histories")) {
      if (history.get("subject").get("id").asText().equals(subject)) {
        for (JsonNode event : history.get("events")) {
          if (event.has("planned")) {
            added.add(
                event.get("planned").asText()
                    + " "
                    + event.get("status").asText()
                    + " "
                    + event.path("supervisor").asText("-")
                    + " "
                    + event.path("bookedOn").asText("-"));
          }
        }
      }
    }
    return added;
  }

  @Test
  void an_event_is_a_booking_of_its_attendee_with_its_organizer() throws IOException {
    Run run =
        convert(
            calendar(
                event("a", AMARA, "DTSTART:20260402T090000Z\nCREATED:20260105T120000Z"),
                event("b", "Ben Osei:mailto:b@elsewhere.example", "DTSTART;VALUE=DATE:20260305")));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(added("S-1")).containsExactly("2026-04-02T10:00+01:00 planned M-1 2026-01-05");
    assertThat(added("S-2")).containsExactly("2026-03-05 planned M-1 2026-02-18");
  }

  @Test
  void an_event_that_recurs_is_several_with_its_exceptions() throws IOException {
    convert(
        calendar(
            event(
                "a",
                AMARA,
                """
                DTSTART;TZID=Europe/London:20260302T100000
                RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5
                EXDATE;TZID=Europe/London:20260316T100000"""),
            event(
                "a",
                AMARA,
                "RECURRENCE-ID;TZID=Europe/London:20260330T100000\n"
                    + "DTSTART;TZID=Europe/London:20260401T110000")));
    assertThat(added("S-1"))
        .containsExactlyInAnyOrder(
            "2026-03-02T10:00+00:00 planned M-1 2026-02-18",
            "2026-04-01T11:00+01:00 planned M-1 2026-02-18",
            "2026-04-13T10:00+01:00 planned M-1 2026-02-18",
            "2026-04-27T10:00+01:00 planned M-1 2026-02-18");
  }

  @Test
  void an_event_without_an_end_recurs_for_two_years() throws IOException {
    convert(calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=WEEKLY")));
    assertThat(added("S-1")).hasSize(105).last().asString().startsWith("2028-02-28");
  }

  @Test
  void a_cancelled_event_is_a_cancelled_session() throws IOException {
    convert(calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302\nSTATUS:CANCELLED")));
    assertThat(added("S-1")).containsExactly("2026-03-02 cancelled M-1 2026-02-18");
  }

  @Test
  void read_twice_it_adds_nothing_and_moved_it_moves() throws IOException {
    convert(calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302")));
    histories = Files.copy(Path.of(out), folder.resolve("before.json")).toString();
    convert(calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302")));
    assertThat(added("S-1")).hasSize(1);
    convert(calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260306")));
    assertThat(added("S-1")).containsExactly("2026-03-06 planned M-1 2026-02-18");
  }

  @Test
  void what_is_not_a_one_to_one_session_is_told_with_its_line() throws IOException {
    String calendar =
        calendar(
            event("a", AMARA, "DTSTART;VALUE=DATE:20260302"),
            event(
                "b", AMARA, "ATTENDEE;CN=Ben Osei:mailto:b@x.example\nDTSTART;VALUE=DATE:20260303"),
            event("c", "Cy:mailto:cy@riverside.example", "DTSTART;VALUE=DATE:20260304"));
    Run run = convert(calendar);
    assertThat(run.code()).isZero();
    assertThat(run.errors())
        .containsExactly(
            calendar
                + ":12: warning: an event with 2 supervisees, which is no one-to-one session, not"
                + " read",
            calendar
                + ": warning: 1 event without a supervisee that is known, not read. help: `--map`"
                + " names the supervisees");
  }

  @Test
  void a_session_of_somebody_without_a_history_is_a_problem() throws IOException {
    String calendar =
        calendar(event("a", "Amy:mailto:amy@riverside.example", "DTSTART;VALUE=DATE:20260302"));
    Run run = convert(calendar);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err())
        .startsWith(calendar + ":4: no history is of subject `S-9`, whose session it is");
  }

  @Test
  void the_calendar_of_a_plan_needs_no_mapping() throws IOException {
    String plan = folder.resolve("plan.ics").toString();
    String booked = folder.resolve("booked.json").toString();
    Run.of("plan", histories, "-f", "ics", "-o", plan);
    Run.of("plan", histories, "-f", "history", "-o", booked);
    Run run = Run.of("convert", histories, plan, "-o", out);
    assertThat(run.err()).isEmpty();
    assertThat(new ObjectMapper().readTree(Path.of(out).toFile()))
        .isEqualTo(new ObjectMapper().readTree(Path.of(booked).toFile()));
  }

  @Test
  void what_is_no_calendar_is_told() throws IOException {
    Run run = convert(file("bookings.ics", "nothing"));
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("found no calendar");
  }

  @Test
  void a_wrong_mapping_is_told_with_its_place() throws IOException {
    String map =
        file("map.yaml", "format: supervision-calendar-mapping/1\nsupervises: { a: S-1 }\n");
    Run run =
        Run.of(
            "convert",
            histories,
            calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302")),
            "--map",
            map,
            "-o",
            out);
    assertThat(run.code()).isEqualTo(ExitCode.POLICY);
    assertThat(run.err())
        .isEqualTo(map + ":2:1: unknown key `supervises`. help: did you mean `supervisees`?\n");
  }

  @Test
  void a_calendar_alone_is_no_history() throws IOException {
    String calendar = calendar(event("a", AMARA, "DTSTART;VALUE=DATE:20260302"));
    assertThat(Run.of("convert", calendar, "-o", out).err())
        .startsWith("a calendar without histories");
    Run run = Run.of("check", calendar);
    assertThat(run.code()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).startsWith(calendar + ": a calendar is no history. help:");
  }
}
