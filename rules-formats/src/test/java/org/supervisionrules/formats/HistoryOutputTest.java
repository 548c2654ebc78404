package org.supervisionrules.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Problem;

class HistoryOutputTest {
  private static final String JSON =
      """
      { "format": "supervision-history/1",
        "asOf": "2026-11-30", "recordsFrom": "2026-01-01", "zone": "Europe/London",
        "complete": ["session", "unit-meeting", "observation"],
        "histories": [
          { "subject": { "id": "00417", "kind": "staff", "name": "true" },
            "carryIn": { "lastSession": "2025-12-22" },
            "periods": [
              { "type": "employment", "from": "2025-01-06", "fte": 0.8 },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "part-time", "from": "2026-04-01", "workingDays": ["monday", "tuesday"],
                "agreedInterval": "6 weeks" },
              { "type": "case", "case": "C-17", "from": "2026-02-02", "to": "2026-08-01" } ],
            "events": [
              { "type": "session", "id": "s1", "content": ["personal", "casework"],
                "planned": "2026-01-19", "held": "2026-01-19", "supervisor": "M-7",
                "cases": [ { "case": "C-17", "depth": "brief" }, { "case": "C-18" } ] },
              { "type": "session", "id": "s2", "status": "postponed", "planned": "2026-02-02",
                "reason": "=court, the \\"long\\" one\\nand a visit", "exceptional": true,
                "agreedBy": ["supervisor", "supervisee"] },
              { "type": "session", "id": "s3", "held": "2026-02-06", "reconvenes": "s2",
                "record": { "completed": "2026-02-06T09:30:15", "cases": ["C-17", "C-18"],
                  "signatures": [ { "by": "supervisor", "on": "2026-02-06" }, { "by": "supervisee" } ] } },
              { "type": "session", "held": "2026-03-02" },
              { "type": "asye-review", "on": "2026-03-02", "review": "quarterly", "quarter": 2 } ] },
          { "subject": { "id": "U-3", "kind": "unit" }, "recordsFrom": "2026-02-01",
            "events": [
              { "type": "unit-meeting", "id": "um1", "started": "2026-10-25T01:30+00:00",
                "ended": "2026-10-25T12:30", "chair": "K-2", "chairRole": "csw",
                "recorded": "2026-10-26", "recordedOn": "ics" } ] } ] }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.yaml", "a.ndjson"})
  void a_document_is_read_as_it_was_written(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(output(name, out), Reading.ofJson(JSON));
    Reading again = new Reading().andJson(name, out.toString(UTF_8));
    assertThat(again.told()).isEmpty();
    assertThat(again.texts()).isEqualTo(Reading.ofJson(JSON).texts());
  }

  private static HistoryOutput output(String name, OutputStream out) throws IOException {
    return switch (name) {
      case "a.json" -> JsonHistories.document(out);
      case "a.yaml" -> new YamlHistories(out);
      default -> JsonHistories.lines(out);
    };
  }

  @Test
  void a_folder_is_read_as_it_was_written() throws IOException {
    write(TableHistories.folder(folder), Reading.ofJson(JSON));
    Reading again = Reading.of(folder);
    assertThat(again.told()).isEmpty();
    assertThat(again.texts()).isEqualTo(Reading.ofJson(JSON).texts());
  }

  @Test
  void a_workbook_is_read_as_it_was_written() throws IOException {
    Reading again = Reading.ofXlsx(workbook(Reading.ofJson(JSON)));
    assertThat(again.told()).isEmpty();
    assertThat(again.texts()).isEqualTo(Reading.ofJson(JSON).texts());
  }

  @Test
  void writing_twice_gives_the_same_bytes() throws IOException {
    byte[] first = Files.readAllBytes(workbook(Reading.ofJson(JSON)));
    assertThat(Files.readAllBytes(workbook(Reading.ofJson(JSON)))).isEqualTo(first);
  }

  @Test
  void an_entry_with_rows_of_its_own_gets_the_id_that_findings_call_it_by() throws IOException {
    String json =
        JSON.replace(
            "\"held\": \"2026-03-02\"",
            "\"held\": \"2026-03-02\", \"cases\": [{ \"case\": \"C-17\", \"depth\": \"brief\" }]");
    Reading again = Reading.ofXlsx(workbook(Reading.ofJson(json)));
    assertThat(again.history("00417").events().get(3).label())
        .isEqualTo("session 2026-03-02")
        .isEqualTo(Reading.ofJson(json).history("00417").events().get(3).label());
  }

  @Test
  void what_a_table_cannot_tell_is_told() throws IOException {
    String json =
        JSON.replace(
            "\"content\": [\"personal\", \"casework\"]", "\"content\": [], \"record\": {}");
    TableHistories output = TableHistories.folder(folder);
    write(output, Reading.ofJson(json));
    assertThat(output.losses())
        .extracting(Problem::toString)
        .containsExactly(
            "a.json#/histories/0/events/0: the list `content` is given and empty, which a table"
                + " cannot tell",
            "a.json#/histories/0/events/0: `record` is given and says nothing, which a table"
                + " cannot tell");
  }

  @Test
  void nothing_is_a_document_too() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new YamlHistories(out).finish();
    assertThat(out.toString(UTF_8)).isEqualTo("format: supervision-history/1\nhistories: []\n");
  }

  private Path workbook(Reading reading) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      write(TableHistories.workbook(out), reading);
    }
    return file;
  }

  private static void write(HistoryOutput output, Reading reading) throws IOException {
    assertThat(reading.told()).isEmpty();
    for (History history : reading.histories) {
      output.write(history);
    }
    output.finish();
  }
}
