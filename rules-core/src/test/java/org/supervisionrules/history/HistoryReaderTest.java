package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.time.Days;

class HistoryReaderTest {

  @Test
  void the_sample_of_the_format_is_read() {
    Reading reading = Reading.of("riverside.json", Samples.JSON);
    assertThat(reading.told()).isEmpty();
    assertThat(reading.subjects()).containsExactly("S-1042", "U-3");
    assertThat(Reading.text(reading.histories.get(0)))
        .isEqualTo(
            """
            S-1042 staff -
            from 2026-01-01 as of 2026-10-01 Europe/London
            complete [observation, session, unit-meeting] carry-in\s
            /periods/0 employment 2025-01-06/open{}
            /periods/1 role 2025-01-06/open{role=social-worker}
            /periods/2 case 2026-02-02/open{case=C-17}
            /events/0 session s1 2026-01-19 held{cases.0.case=C-17, cases.0.depth=brief, content=[personal, casework], form=one-to-one, held=2026-01-19, id=s1, planned=2026-01-19, status=held, supervisor=M-7}
            /events/1 session s2 2026-02-02 not held{agreedBy=[supervisor, supervisee], exceptional=true, form=one-to-one, id=s2, planned=2026-02-02, reason=court hearing moved, status=postponed}
            /events/2 session s3 2026-02-06 held{form=one-to-one, held=2026-02-06, id=s3, reconvenes=s2, record=true, record.completed=2026-02-06, record.signatures.0.by=supervisor, record.signatures.0.on=2026-02-06, status=held, supervisor=M-7}""");
    History unit = reading.histories.get(1);
    assertThat(unit.place()).isEqualTo("riverside.json#/histories/1");
    assertThat(unit.placeOf(unit.events().get(0)))
        .isEqualTo("riverside.json#/histories/1/events/0");
    assertThat(Reading.values(unit.events().get(0)))
        .containsEntry("ended", "2026-03-27T12:30+00:00");
  }

  @Test
  void json_yaml_and_lines_give_the_same_histories() {
    List<String> json = texts(Reading.of("a.json", Samples.JSON));
    assertThat(texts(Reading.of("a.yaml", Samples.YAML))).isEqualTo(json);
    assertThat(texts(Reading.of("a.ndjson", Samples.LINES))).isEqualTo(json);
    assertThat(json).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "extract", "extract.txt", "EXTRACT.DAT.gz"})
  void the_form_is_told_by_the_content_where_the_name_tells_none(String name) {
    List<String> json = texts(Reading.of("a.json", Samples.JSON));
    for (String content : List.of(Samples.JSON, Samples.YAML, Samples.LINES)) {
      assertThat(texts(Reading.of(name, content))).isEqualTo(json);
      assertThat(texts(Reading.of(name, gzip(bytes(content))))).isEqualTo(json);
    }
  }

  @ParameterizedTest
  @CsvSource({"a.json", "a.JSON.gz", "a.yaml", "a.yml", "a.ndjson", "a.jsonl", "a.ndjson.gz"})
  void a_gzipped_file_is_read_whatever_its_name_says_about_that(String name) {
    String content =
        name.matches("a.json|a.JSON.gz")
            ? Samples.JSON
            : name.matches("a.ya?ml") ? Samples.YAML : Samples.LINES;
    assertThat(Reading.of(name, gzip(bytes(content))).subjects()).containsExactly("S-1042", "U-3");
    assertThat(Reading.of(name, content).subjects()).containsExactly("S-1042", "U-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_document_in_another_unicode_is_read(String charset) {
    String json = Samples.JSON.replace("M-7", "Zoë");
    List<String> expected = texts(Reading.of("a.json", json));
    for (String mark : List.of("", "\uFEFF")) {
      byte[] content = (mark + json).getBytes(Charset.forName(charset));
      assertThat(texts(Reading.of("a.json", content))).as(charset + mark).isEqualTo(expected);
      assertThat(texts(Reading.of("-", content))).isEqualTo(expected);
    }
    String yaml = "\uFEFF" + Samples.YAML.replace("M-7", "Zoë");
    assertThat(texts(Reading.of("a.yaml", yaml.getBytes(Charset.forName(charset)))))
        .isEqualTo(expected);
  }

  @Test
  void lines_in_another_encoding_than_utf_8_are_refused() {
    assertThat(Reading.of("a.ndjson", Samples.LINES.getBytes(StandardCharsets.UTF_16LE)).told())
        .containsExactly(
            "a.ndjson: found UTF-16LE, a history a line is read as UTF-8. help: convert it");
  }

  @Test
  void a_byte_order_mark_and_crlf_change_nothing() {
    for (String name : List.of("a.json", "a.yaml", "a.ndjson")) {
      String content =
          name.equals("a.json")
              ? Samples.JSON
              : name.equals("a.yaml") ? Samples.YAML : Samples.LINES;
      assertThat(texts(Reading.of(name, "\uFEFF" + content.replace("\n", "\r\n"))))
          .isEqualTo(texts(Reading.of(name, content)));
    }
  }

  @Test
  void a_place_is_right_after_a_byte_order_mark_and_crlf() {
    String json = Samples.JSON.replace("\"postponed\"", "\"postpned\"");
    assertThat(Reading.of("a.json", "\uFEFF" + json.replace("\n", "\r\n")).told())
        .isEqualTo(Reading.of("a.json", json).told())
        .containsExactly(
            "a.json:13:74: unknown status `postpned`. help: did you mean `postponed`?");
    assertThat(Reading.of("a.json", "\uFEFF{ \"histoires\": [] }").told().get(0))
        .startsWith("a.json:1:1: a document needs");
  }

  @Test
  void a_place_is_right_far_into_a_large_document() {
    StringBuilder json = new StringBuilder("{ \"histories\": [\n");
    for (int i = 0; i < 5_000; i++) {
      json.append("  { \"subject\": { \"id\": \"Zoë-")
          .append(i)
          .append("\", \"kind\": \"staff\" } },\n");
      if (i % 1_000 == 999) {
        json.append("  { \"subject\": { \"id\": \"ë\", \"kind\": \"stuff\" } },");
      }
    }
    json.append("  {} ] }");
    assertThat(Reading.of("a.json", json.toString()).problems)
        .extracting(problem -> problem.at())
        .startsWith("a.json:1002:37", "a.json:2002:24", "a.json:2002:37", "a.json:3002:24");
  }

  @Test
  void what_is_submitted_is_told_by_its_hash_and_count() {
    byte[] packed = gzip(bytes(Samples.LINES));
    Input plain = Reading.of("a.json", "{\"histories\":[{},{}]}").inputs.get(0);
    assertThat(plain)
        .isEqualTo(
            new Input(
                "a.json",
                "sha256:dce276e7043041ff4b13630aeda48cea11dab13cdd71b255cf1c07df9670a99a",
                2));
    assertThat(Reading.of("a.ndjson.gz", packed).inputs.get(0).digest())
        .isNotEqualTo(Reading.of("a.ndjson", Samples.LINES).inputs.get(0).digest());
  }

  @Test
  void a_second_history_of_a_subject_names_both_places() {
    Reading reading =
        Reading.of("a.json", Samples.JSON)
            .and("b.ndjson", Samples.LINES)
            .and("c.json", Samples.JSON);
    assertThat(reading.told())
        .containsExactly(
            "b.ndjson:2:18: a second history of `S-1042`, the first is at a.json#/histories/0."
                + " help: put everything recorded about one subject into one history",
            "b.ndjson:3:18: a second history of `U-3`, the first is at a.json#/histories/1."
                + " help: put everything recorded about one subject into one history",
            "c.json:5:26: a second history of `S-1042`, the first is at a.json#/histories/0."
                + " help: put everything recorded about one subject into one history",
            "c.json:17:26: a second history of `U-3`, the first is at a.json#/histories/1."
                + " help: put everything recorded about one subject into one history");
    assertThat(reading.histories).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, the beginning",
        "2026-01-01, -, -, 2026-01-01",
        "2026-01-01, 2026-03-01, -, 2026-03-01",
        "-, 2026-03-01, 2025-12-22, 2026-03-01",
        "2026-01-01, -, 2025-12-22, 2026-01-01",
        "-, -, 2025-12-22, 2025-12-22",
      })
  void records_begin_where_the_history_says_else_the_document_else_the_carry_in(
      String document, String own, String carryIn, String expected) {
    String json =
        "{ "
            + key("recordsFrom", document)
            + "\"histories\": [ { "
            + key("recordsFrom", own)
            + (carryIn == null ? "" : "\"carryIn\": { \"lastSession\": \"" + carryIn + "\" }, ")
            + "\"subject\": { \"id\": \"S-1\", \"kind\": \"staff\" } } ] }";
    History history = Reading.of("a.json", json).only();
    assertThat(Days.text(history.recordsFrom())).isEqualTo(expected);
    assertThat(Days.text(history.carryIn("lastSession")))
        .isEqualTo(carryIn == null ? "open" : carryIn);
  }

  @Test
  void a_document_is_complete_for_what_appears_in_it_unless_it_says_otherwise() {
    String histories =
        """
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff" }, "events": [ { "type": "observation", "on": "2026-01-19" } ] },
          { "subject": { "id": "S-2", "kind": "staff" }, "periods": [ { "type": "role", "from": "2026-01-19", "role": "csw" } ] },
          { "subject": { "id": "S-3", "kind": "staff" }, "complete": ["training"] } ] }
        """;
    assertThat(Reading.of("a.json", "{" + histories).histories)
        .extracting(history -> String.join(" ", history.complete()))
        .containsExactly(
            "observation role session", "observation role session", "session training");
    assertThat(Reading.of("a.json", "{ \"complete\": [], " + histories).histories)
        .extracting(history -> String.join(" ", history.complete()))
        .containsExactly("session", "session", "session training");
  }

  @Test
  void a_line_is_complete_for_what_appears_in_it_unless_the_header_says_otherwise() {
    String lines =
        """
        { "subject": { "id": "S-1", "kind": "staff" }, "events": [ { "type": "observation", "on": "2026-01-19" } ] }
        { "subject": { "id": "S-2", "kind": "staff" } }
        """;
    assertThat(Reading.of("a.ndjson", lines).histories)
        .extracting(history -> String.join(" ", history.complete()))
        .containsExactly("observation session", "session");
    assertThat(Reading.of("a.ndjson", "{ \"complete\": [\"training\"] }\n" + lines).histories)
        .extracting(history -> String.join(" ", history.complete()))
        .containsExactly("session training", "session training");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"held\": \"2026-01-19\"', held, 2026-01-19",
    "'\"planned\": \"2026-01-12\", \"held\": \"2026-01-19\"', held, 2026-01-19",
    "'\"planned\": \"2026-01-12\"', planned, 2026-01-12",
    "'\"planned\": \"2026-01-12\", \"held\": null', planned, 2026-01-12",
    "'\"planned\": \"2026-01-12\", \"status\": \"cancelled\"', cancelled, 2026-01-12",
    "'\"planned\": \"2026-01-12\", \"status\": null', planned, 2026-01-12",
  })
  void the_state_of_a_session_follows_from_its_dates(String keys, String status, String day) {
    Event session = session(keys);
    assertThat(Reading.values(session)).containsEntry("status", status);
    assertThat(Reading.values(session)).containsEntry("form", "one-to-one");
    assertThat(Days.text(session.day())).isEqualTo(day);
    assertThat(session.held()).isEqualTo(status.equals("held"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"ended\": \"2026-01-19T12:00\"', held",
    "'\"started\": \"2026-01-19\", \"recorded\": \"2026-01-20\"', held",
    "'\"started\": \"2026-01-19\"', planned",
    "'\"started\": \"2026-01-19\", \"status\": \"held\"', held",
  })
  void the_state_of_a_meeting_follows_from_its_end_or_its_record(String keys, String status) {
    Event meeting = event("unit-meeting", keys);
    assertThat(Reading.values(meeting)).containsEntry("status", status);
    assertThat(Days.text(meeting.day())).isEqualTo("2026-01-19");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-02, 2026-02-02",
    "2026-03-27T12:30, 2026-03-27T12:30+00:00",
    "2026-03-29T01:30, 2026-03-29T02:30+01:00",
    "2026-10-25T01:30, 2026-10-25T01:30+01:00",
    "2026-06-01T23:30Z, 2026-06-02T00:30+01:00",
    "2026-06-01T12:30:15+02:00, 2026-06-01T11:30:15+01:00",
  })
  void a_date_or_a_time_may_stand_for_a_moment(String text, String read) {
    assertThat(Reading.values(session("\"held\": \"" + text + "\""))).containsEntry("held", read);
  }

  @Test
  void a_history_may_name_a_zone_of_its_own_even_after_its_times() {
    String history =
        """
        { "subject": { "id": "S-1", "kind": "staff" },
          "events": [ { "type": "session", "held": "2026-01-19T10:00" } ], "zone": "America/New_York" }
        """
            .replace('\n', ' ');
    String early =
        history.replace("{ \"subject\"", "{ \"zone\": \"America/New_York\", \"subject\"");
    for (Reading reading :
        List.of(
            Reading.of("a.ndjson", history),
            Reading.of("a.ndjson", early.replace(", \"zone\": \"America/New_York\" }", " }")),
            Reading.of("a.json", "{ \"histories\": [ " + history + "] }"),
            Reading.of("a.yaml", "{ \"histories\": [ " + history + "] }"))) {
      assertThat(Reading.values(reading.only().events().get(0)))
          .containsEntry("held", "2026-01-19T10:00-05:00");
      assertThat(reading.only().zone().getId()).isEqualTo("America/New_York");
    }
  }

  @Test
  void a_case_may_be_named_without_its_braces_where_only_its_id_matters() {
    Event meeting =
        event(
            "unit-meeting", "\"ended\": \"2026-01-19\", \"cases\": [\"C-1\", {\"case\": \"C-2\"}]");
    assertThat(Reading.values(meeting))
        .containsEntry("cases.0.case", "C-1")
        .containsEntry("cases.1.case", "C-2");
  }

  @Test
  void gzip_that_ends_too_early_is_told_and_the_lines_before_are_kept() throws IOException {
    byte[] packed = gzip(bytes(many(20_000)));
    Reading reading = Reading.of("a.ndjson.gz", Arrays.copyOf(packed, packed.length / 2));
    assertThat(reading.told())
        .containsExactly(
            "a.ndjson.gz: the gzip data is broken or ends too early. help: what follows was not read");
    assertThat(reading.histories).hasSizeBetween(5_000, 19_000);
    assertThat(reading.inputs.get(0).histories()).isEqualTo(reading.histories.size());
    byte[] json = gzip(bytes(Samples.JSON));
    assertThat(Reading.of("a.json.gz", Arrays.copyOf(json, json.length - 9)).told())
        .endsWith(
            "a.json.gz: the gzip data is broken or ends too early. help: what follows was not read");
    byte[] flipped = json.clone();
    flipped[2] = 0;
    assertThat(Reading.of("a.json.gz", flipped).told())
        .containsExactly(
            "a.json.gz: the gzip data is broken or ends too early. help: what follows was not read");
  }

  @Test
  void a_text_of_more_than_a_million_characters_is_refused() {
    String json = Samples.JSON.replace("court hearing moved", "x".repeat(1_000_001));
    assertThat(Reading.of("a.json", json).told())
        .containsExactly(
            "a.json:14:21: a text longer than 1000000 characters. help: what follows was not read");
    String yaml = Samples.YAML.replace("court hearing moved", "x".repeat(1_000_001));
    assertThat(Reading.of("a.yaml", yaml).told())
        .containsExactly(
            "a.yaml:26:17: a text longer than 1000000 characters. help: what follows was not read");
  }

  @Test
  void a_problem_in_each_of_many_entries_is_told_up_to_a_limit() {
    String events = "{ \"type\": \"sesion\" },".repeat(1_500);
    String json =
        "{ \"histories\": [ { \"subject\": { \"id\": \"S-1\", \"kind\": \"staff\" }, \"events\": ["
            + events.substring(0, events.length() - 1)
            + "] } ] }";
    Reading reading = Reading.of("a.json", json);
    assertThat(reading.problems).hasSize(1_001);
    assertThat(reading.told().get(1_000)).endsWith("and 500 further problems");
  }

  @Test
  void a_file_that_cannot_be_read_is_a_problem(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.json");
    Path there = Files.writeString(folder.resolve("there.json"), Samples.JSON);
    Histories read =
        Histories.read(
            org.supervisionrules.vocabulary.SharedVocabulary.get(),
            Reading.LONDON,
            List.of(missing, folder, there));
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            missing + ": there is no such file", folder + ": is a folder, a file was expected");
    assertThat(read.histories()).extracting(History::subject).containsExactly("S-1042", "U-3");
    assertThat(read.inputs()).extracting(Input::histories).containsExactly(0, 0, 2);
  }

  @Test
  void a_history_sent_elsewhere_is_the_same() throws Exception {
    for (History history : Reading.of("a.json", Samples.JSON).histories) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(history);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        History sent = (History) in.readObject();
        assertThat(Reading.text(sent)).isEqualTo(Reading.text(history));
        assertThat(sent.events().get(0).type()).isSameAs(history.events().get(0).type());
      }
    }
  }

  private static List<String> texts(Reading reading) {
    assertThat(reading.told()).isEmpty();
    return reading.histories.stream().map(Reading::text).toList();
  }

  private static Event session(String keys) {
    return event("session", keys);
  }

  private static Event event(String type, String keys) {
    return Reading.of(
            "a.json",
            "{ \"histories\": [ { \"subject\": { \"id\": \"S-1\", \"kind\": \"staff\" }, \"events\": [ { \"type\": \""
                + type
                + "\", "
                + keys
                + " } ] } ] }")
        .only()
        .events()
        .get(0);
  }

  private static String key(String key, String value) {
    return value == null ? "" : "\"" + key + "\": \"" + value + "\", ";
  }

  private static String many(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"subject\":{\"id\":\"S-")
          .append(i * 7919L)
          .append(
              "\",\"kind\":\"staff\"},\"events\":[{\"type\":\"session\",\"held\":\"2026-01-19\"}]}\n");
    }
    return lines.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
