package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFolderTest {
  private static final String EXAMPLE = "../examples/csv-export";
  private static final String OF_THE_EXAMPLE =
      "social-work-supervision,record-copy-given,unit-meeting-recorded";

  @TempDir private Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void tables() throws IOException {
    write("document.csv", "key,value\nasOf,2026-02-20\nrecordsFrom,2026-01-05\n");
    write("employment.csv", "subject,from\nS-1,2025-01-06\nS-2,2025-01-06\n");
    write(
        "role.csv",
        "subject,role,from\nS-1,social-worker,2025-01-06\nS-2,social-worker,2025-01-06\n");
    write(
        "session.csv",
        "subject,id,held\nS-1,s1,2026-01-05\nS-1,s2,2026-02-03\nS-2,s1,2026-01-05\nS-2,s2,2026-02-02\n");
  }

  @Test
  void a_folder_of_tables_is_checked() {
    assertThat(run("check", folder.toString(), "-f", "json")).isEqualTo(1);
    assertThat(err).isEmpty();
    assertThat(out)
        .contains("\"histories\": 2")
        .contains("\"path\": \"" + folder + "\"")
        .contains("\"at\": \"" + folder + "/session.csv:3\"");
  }

  @Test
  void a_row_with_a_problem_sets_its_history_aside() throws IOException {
    write(
        "session.csv",
        "subject,id,held\nS-1,s1,2026-02-31\nS-2,s1,2026-01-05\nS-2,s2,2026-02-02\n");
    assertThat(run("check", folder.toString())).isEqualTo(3);
    assertThat(err)
        .isEqualTo(
            folder
                + "/session.csv:2:C: the date `2026-02-31` does not exist. help: February 2026 has"
                + " 28 days\n");
    assertThat(out).contains("2 histories");
  }

  @Test
  void an_empty_folder_cannot_be_read() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("check", empty.toString())).isEqualTo(3);
    assertThat(err)
        .isEqualTo(
            empty
                + ": the folder has no histories. help: it may hold .csv files, a file a type, or"
                + " .json, .yaml, .ndjson and .jsonl files\n");
  }

  @Test
  void a_document_beside_tables_is_told_and_not_read() throws IOException {
    write("more.json", "{}");
    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(err)
        .isEqualTo(
            folder
                + "/more.json: warning: not CSV, not read. help: name the file itself to have it"
                + " read\n");
  }

  @Test
  void a_finding_in_a_table_is_explained() {
    assertThat(run("explain", "S-1", "social-work-supervision", folder.toString())).isZero();
    assertThat(out).contains("s2  " + folder + "/session.csv:3");
  }

  @Test
  void the_example_has_no_problem_and_three_breaches() {
    assertThat(run("check", EXAMPLE, "-f", "ndjson", "--only", OF_THE_EXAMPLE)).isEqualTo(1);
    assertThat(err).isEmpty();
    assertThat(out.lines().filter(line -> line.contains("\"outcome\":\"breached\""))).hasSize(3);
  }

  private int run(String... args) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code = Main.run(args, InputStream.nullInputStream(), written, told);
    out = written.toString(UTF_8);
    err = told.toString(UTF_8);
    return code;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
