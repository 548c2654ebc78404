package org.supervisionrules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.time.Days;

class CsvFolderTest {
  private static final String JSON =
      """
      { "format": "supervision-history/1",
        "organisation": "Riverside Council", "asOf": "2026-10-01", "recordsFrom": "2026-01-01", "zone": "Europe/London",
        "complete": ["session", "unit-meeting", "observation"],
        "histories": [
          { "subject": { "id": "S-1042", "kind": "staff" },
            "carryIn": { "lastSession": "2025-12-22" },
            "periods": [
              { "type": "employment", "from": "2025-01-06", "fte": 0.8 },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "part-time", "from": "2026-04-01", "workingDays": ["monday", "tuesday"], "agreedInterval": "6 weeks" },
              { "type": "case", "case": "C-17", "from": "2026-02-02", "to": "9999-12-31" } ],
            "events": [
              { "type": "session", "id": "s1", "content": ["personal", "casework"], "planned": "2026-01-19",
                "held": "2026-01-19", "supervisor": "M-7", "cases": [ { "case": "C-17", "depth": "brief" }, { "case": "C-18" } ] },
              { "type": "session", "id": "s2", "status": "postponed", "planned": "2026-02-02",
                "reason": "court hearing moved, the \\"long\\" one\\nand a visit", "exceptional": true, "agreedBy": ["supervisor", "supervisee"] },
              { "type": "session", "id": "s3", "held": "2026-02-06", "reconvenes": "s2", "supervisor": "M-7",
                "record": { "completed": "2026-02-06", "cases": ["C-17", "C-18"],
                            "signatures": [ { "by": "supervisor", "on": "2026-02-06" }, { "by": "supervisee" } ] } },
              { "type": "asye-review", "on": "2026-03-02", "review": "quarterly", "quarter": 2 } ] },
          { "subject": { "id": "U-3", "kind": "unit" }, "recordsFrom": "2026-02-01",
            "events": [
              { "type": "unit-meeting", "id": "um1", "started": "2026-03-27T10:00", "ended": "2026-03-27T12:30",
                "chair": "K-2", "chairRole": "csw", "recorded": "2026-03-30T09:15", "recordedOn": "ics" } ] } ] }
      """;

  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry(
              "document.csv",
              """
              key,value
              format,supervision-history/1
              organisation,Riverside Council
              asOf,2026-10-01
              recordsFrom,2026-01-01
              zone,Europe/London
              complete,session; unit-meeting;observation
              """),
          Map.entry(
              "subject.csv",
              """
              id,kind,carryIn.lastSession,recordsFrom
              S-1042,staff,2025-12-22,
              U-3,,,2026-02-01
              """),
          Map.entry("employment.csv", "subject,from,fte\nS-1042,2025-01-06,0.8\n"),
          Map.entry("role.csv", "subject,from,to,role\nS-1042,2025-01-06,,social-worker\n"),
          Map.entry(
              "part-time.csv",
              "subject,from,workingDays,agreedInterval\nS-1042,2026-04-01,monday;tuesday,6 weeks\n"),
          Map.entry("case.csv", "subject,case,from,to\nS-1042,C-17,2026-02-02,9999-12-31\n"),
          Map.entry(
              "session.csv",
              """
              subject,id,planned,held,status,content,supervisor,reason,exceptional,agreedBy,reconvenes,record.completed,record.cases
              S-1042,s1,2026-01-19,2026-01-19,,personal;casework,M-7,,,,,,
              S-1042,s2,2026-02-02,,postponed,,,"court hearing moved, the ""long"" one
              and a visit",TRUE,supervisor; supervisee,,,

              S-1042,s3,,2026-02-06,,,M-7,,,,s2,2026-02-06,C-17;C-18
              ,,,,,,,,,,,,
              """),
          Map.entry(
              "session.cases.csv",
              "subject,session,case,depth\nS-1042,s1,C-17,brief\nS-1042,s1,C-18,\n"),
          Map.entry(
              "session.record.signatures.csv",
              "subject,session,by,on\nS-1042,s3,supervisor,2026-02-06\nS-1042,s3,supervisee,\n"),
          Map.entry(
              "asye-review.csv", "subject,on,review,quarter\nS-1042,2026-03-02,quarterly,2\n"),
          Map.entry(
              "unit-meeting.csv",
              """
              subject,id,started,ended,chair,chairRole,recorded,recordedOn
              U-3,um1,2026-03-27T10:00,2026-03-27T12:30,K-2,csw,2026-03-30T09:15,ics
              """));

  @TempDir private Path folder;

  @Test
  void tables_say_what_json_says() throws IOException {
    write(TABLES);
    Reading csv = Reading.of(folder);
    assertThat(csv.told()).isEmpty();
    assertThat(csv.subjects()).containsExactly("S-1042", "U-3");
    assertThat(csv.texts()).isEqualTo(Reading.ofJson(JSON).texts()).hasSize(2);
    assertThat(csv.inputs.get(0).path()).isEqualTo(folder.toString());
    assertThat(csv.inputs.get(0).histories()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"false, true", "true, false", "true, true"})
  void a_byte_order_mark_and_other_line_ends_change_nothing(boolean marked, boolean crlf)
      throws IOException {
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      String text = crlf ? table.getValue().replace("\n", "\r\n") : table.getValue();
      write(table.getKey(), (marked ? "\uFEFF" : "") + text);
    }
    Reading csv = Reading.of(folder);
    assertThat(csv.told()).isEmpty();
    assertThat(csv.texts().stream().map(text -> text.replace("\r", "")).toList())
        .isEqualTo(Reading.ofJson(JSON).texts());
  }

  @Test
  void every_cell_may_stand_in_quotes_and_have_space_around_it() throws IOException {
    write("session.csv", "\"subject\" , \"id\",held\n \"S-1\" ,\"s1\", 2026-01-05 \n");
    Reading csv = Reading.of(folder);
    assertThat(csv.told()).isEmpty();
    assertThat(csv.history("S-1").events().get(0)).hasToString("session s1 2026-01-05");
  }

  @Test
  void letters_of_all_languages_are_read() throws IOException {
    write("session.csv", "subject,held,supervisor\nŻofia Ünal 李,2026-01-05,Siân\n");
    History history = Reading.of(folder).history("Żofia Ünal 李");
    assertThat(history.events().get(0).get("supervisor")).contains("Siân");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
  void another_encoding_is_refused_with_what_to_do(String charset) throws IOException {
    write("employment.csv", "subject,from\nS-1,2025-01-06\n");
    Files.write(
        folder.resolve("session.csv"),
        "subject,held,reason\nS-1,2026-01-05,\nS-1,2026-02-02,café\n"
            .getBytes(Charset.forName(charset)));
    Reading csv = Reading.of(folder);
    String file = folder.resolve("session.csv").toString();
    String first =
        charset.startsWith("UTF")
            ? file + ": found " + charset + ", not UTF-8. help: save it as `CSV UTF-8`"
            : file
                + ":3: found bytes that are not UTF-8. help: save it as `CSV UTF-8`; the rest of"
                + " the file was not read";
    assertThat(csv.told())
        .containsExactly(
            first,
            folder
                + ": its history was set aside. help: mend what is wrong with the document itself");
    assertThat(csv.histories).isEmpty();
    assertThat(csv.inputs.get(0).histories()).isEqualTo(1);
  }

  @Test
  void an_entry_is_placed_by_its_file_and_the_line_at_which_its_row_starts() throws IOException {
    write(TABLES);
    History history = Reading.of(folder).history("S-1042");
    assertThat(history.events().stream().map(history::placeOf))
        .containsExactly(
            folder + "/session.csv:2",
            folder + "/session.csv:3",
            folder + "/session.csv:6",
            folder + "/asye-review.csv:2");
    assertThat(history.place()).isEqualTo(folder + "/subject.csv:2");
  }

  @Test
  void without_a_table_of_subjects_the_types_tell_their_kinds() throws IOException {
    write("attestation.csv", "subject,on,clause\nL-1,2026-03-02,5.1\nU-3,2026-03-02,5.1\n");
    write("employment.csv", "subject,from\nS-2,2025-01-06\n");
    write("session.csv", "subject,held\nS-1,2026-03-02\nS-2,2026-03-02\n");
    write("unit-meeting.csv", "subject,ended\nU-3,2026-03-02\n");
    Reading csv = Reading.of(folder);
    assertThat(csv.told()).isEmpty();
    assertThat(csv.subjects()).containsExactly("S-2", "S-1", "U-3", "L-1");
    assertThat(csv.histories.stream().map(History::subjectKind))
        .containsExactly("staff", "staff", "unit", "staff");
  }

  @Test
  void without_a_header_what_appears_is_complete_and_nothing_else_is_said() throws IOException {
    write("observation.csv", "subject,on\n");
    write("employment.csv", "subject,from\nS-1,2025-01-06\n");
    write("unit-meeting.csv", "subject,ended\nU-3,2026-03-02T10:00\n");
    Reading csv = Reading.of(folder);
    History history = csv.history("S-1");
    assertThat(history.complete()).containsExactly("employment", "session", "unit-meeting");
    assertThat(history.asOf()).isEqualTo(Days.OPEN);
    assertThat(history.recordsFrom()).isEqualTo(Days.BEGINNING);
    assertThat(history.zone()).hasToString("Europe/London");
  }

  @Test
  void subjects_stand_as_their_own_table_has_them_and_others_after_them() throws IOException {
    write("subject.csv", "id,kind\nS-9,staff\nU-1,unit\nS-3,\n");
    write("employment.csv", "subject,from\nS-3,2025-01-06\nS-7,2025-01-06\nS-9,2025-01-06\n");
    write("role.csv", "subject,from,role\nS-5,2025-01-06,csw\nS-3,2025-01-06,csw\n");
    assertThat(Reading.of(folder).subjects()).containsExactly("S-9", "U-1", "S-3", "S-7", "S-5");
  }

  @Test
  void a_history_may_say_for_itself_what_the_header_says_for_all() throws IOException {
    write("document.csv", "key,value\nzone,Europe/London\nasOf,2026-10-01\n");
    write(
        "subject.csv",
        "id,kind,name,zone,asOf,complete\nU-1,unit,Unit One,Europe/Paris,2026-06-01,unit-meeting\n");
    write("unit-meeting.csv", "subject,ended\nU-1,2026-03-02T10:00\n");
    History history = Reading.of(folder).history("U-1");
    assertThat(history.zone()).hasToString("Europe/Paris");
    assertThat(history.asOf()).isEqualTo(Days.of(java.time.LocalDate.of(2026, 6, 1)));
    assertThat(history.complete()).containsExactly("session", "unit-meeting");
    assertThat(history.subjectName()).contains("Unit One");
    assertThat(history.events().get(0).get("ended"))
        .hasToString("Optional[2026-03-02T10:00+01:00]");
  }

  @Test
  void a_second_history_is_told_with_the_place_of_the_first() throws IOException {
    write("session.csv", "subject,held\nS-1,2026-01-05\nS-2,2026-01-06\n");
    String json =
        """
        { "histories": [ { "subject": { "id": "S-2", "kind": "staff" } },
                         { "subject": { "id": "S-3", "kind": "staff" } } ] }
        """;
    Reading csv = Reading.of(folder).andJson("more.json", json);
    assertThat(csv.told())
        .singleElement()
        .asString()
        .contains("a second history of `S-2`, the first is at " + folder + "/session.csv:3");
    Reading again = new Reading().andJson("more.json", json).and(folder);
    assertThat(again.told())
        .singleElement()
        .asString()
        .startsWith(folder + "/session.csv:3:A: a second history of `S-2`")
        .contains("the first is at more.json#/histories/0");
  }

  @Test
  void the_digest_is_that_of_the_list_of_hashes_and_names() throws IOException {
    write("role.csv", "subject,from,role\n");
    write("employment.csv", "subject,from\n");
    write("README.md", "not part of it");
    String list =
        hash("subject,from\n")
            + "  employment.csv\n"
            + hash("subject,from,role\n")
            + "  role.csv\n";
    assertThat(Reading.of(folder).inputs.get(0).digest()).isEqualTo("sha256:" + hash(list));
  }

  @Test
  void what_nobody_expects_to_be_read_is_passed_over_and_the_rest_is_told() throws IOException {
    write("session.CSV", "subject,held\nS-1,2026-01-05\n");
    write(
        Map.of(
            "README",
            "",
            "readme.txt",
            "",
            "notes.md",
            "",
            ".DS_Store",
            "",
            ".hidden.csv",
            "",
            "~$session.xlsx",
            "",
            "Thumbs.db",
            ""));
    assertThat(Reading.of(folder).told()).isEmpty();
    Files.createDirectory(folder.resolve("older"));
    write(Map.of("staff.xlsx", "", "session.csv.gz", "", "report.json", "", "list.txt", ""));
    Reading csv = Reading.of(folder);
    assertThat(csv.subjects()).containsExactly("S-1");
    assertThat(csv.told())
        .containsExactly(
            "warning: " + folder + "/list.txt: not CSV, not read",
            "warning: "
                + folder
                + "/older: a folder in a folder, not read. help: name the folder itself to have it"
                + " read",
            "warning: "
                + folder
                + "/report.json: not CSV, not read. help: name the file itself to have it read",
            "warning: " + folder + "/session.csv.gz: not CSV, not read. help: unpack it",
            "warning: "
                + folder
                + "/staff.xlsx: not CSV, not read. help: name the file itself to have it read");
  }

  @Test
  void two_files_for_one_type_set_everything_aside() throws IOException {
    write("session.csv", "subject,held\nS-1,2026-01-05\n");
    write("session.CSV", "subject,held\nS-1,2026-02-02\n");
    Reading csv = Reading.of(folder);
    assertThat(csv.histories).isEmpty();
    assertThat(csv.told())
        .contains(
            folder
                + "/session.csv: a second file for `session`. help: put all rows of a type into one"
                + " file");
  }

  @Test
  void a_folder_without_tables_is_told() throws IOException {
    write("notes.md", "");
    Reading csv = Reading.of(folder).and(folder.resolve("missing")).and(folder.resolve("notes.md"));
    assertThat(csv.told())
        .containsExactly(
            folder + ": the folder has no CSV file. help: a file a type, such as session.csv",
            folder.resolve("missing") + ": there is no such folder",
            folder.resolve("notes.md") + ": is a file, a folder was expected");
    assertThat(csv.inputs).allMatch(input -> input.digest().isEmpty() && input.histories() == 0);
    assertThat(CsvFolder.isCsv(folder)).isFalse();
  }

  @Test
  void a_folder_is_one_of_tables_where_it_has_a_csv_file() throws IOException {
    write("session.csv", "subject,held\n");
    assertThat(CsvFolder.isCsv(folder)).isTrue();
    assertThat(CsvFolder.isCsv(folder.resolve("session.csv"))).isFalse();
    assertThat(Reading.of(folder).told()).isEmpty();
  }

  @Test
  void columns_are_called_as_spreadsheets_call_them() {
    Places places = new Places("all");
    places.name(2, "a.csv");
    assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
        .map(column -> places.text(Places.of(2, 7, column)))
        .containsExactly(
            "a.csv:7:A",
            "a.csv:7:Z",
            "a.csv:7:AA",
            "a.csv:7:AZ",
            "a.csv:7:BA",
            "a.csv:7:ZZ",
            "a.csv:7:AAA");
    assertThat(places.text(Places.of(2, 7, Places.WHOLE_ROW))).isEqualTo("a.csv:7");
    assertThat(places.text(0)).isEqualTo("all");
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String hash(String text) {
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring("sha256:".length());
  }
}
