package org.supervisionrules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.internal.Digest;

class XlsxWorkbookTest {
  @TempDir private Path folder;

  /** Fills a workbook. */
  private interface Filling {
    void fill(Workbook workbook);
  }

  @Test
  void cells_are_read_as_what_they_show() throws IOException {
    Reading reading =
        read(
            book -> {
              Worksheet session =
                  sheet(book, "session", "subject", "held", "supervisor", "exceptional");
              session.value(1, 0, 417);
              session.value(1, 1, LocalDate.parse("2026-02-02"));
              session.style(1, 1).format("dd/mm/yyyy").set();
              session.value(1, 2, 7.5);
              session.value(1, 3, true);
              session.value(2, 0, "417");
              session.value(2, 1, LocalDateTime.parse("2026-03-02T10:30:00"));
              session.style(2, 1).format("[$-809]d mmm yyyy h:mm").set();
              session.value(3, 0, "417");
              session.value(3, 1, LocalDateTime.parse("2026-03-30T10:30:00"));
              session.style(3, 1).format("dd-mmm-yy").set();
            });
    assertThat(reading.told()).isEmpty();
    assertThat(reading.history("417").events())
        .extracting(event -> event.get("held").orElseThrow().toString())
        .containsExactly("2026-02-02", "2026-03-02T10:30+00:00", "2026-03-30");
    assertThat(reading.history("417").events().get(0).get("supervisor")).contains("7.5");
    assertThat(reading.history("417").events().get(0).get("exceptional")).contains(true);
  }

  @Test
  void a_problem_names_file_sheet_row_and_column() throws IOException {
    Reading reading =
        read(
            book -> {
              Worksheet session = sheet(book, "session", "subject", "held", "status");
              session.value(1, 0, "S-1");
              session.value(1, 1, "2026-02-31");
              session.value(3, 0, "S-2");
              session.value(3, 1, "2026-02-02");
              session.value(3, 2, "hold");
            });
    assertThat(reading.told())
        .containsExactly(
            file()
                + ":session:2:B: the date `2026-02-31` does not exist. help: February 2026 has"
                + " 28 days",
            file() + ":session:4:C: unknown status `hold`. help: did you mean `held`?");
  }

  @Test
  void evidence_names_the_row() throws IOException {
    Reading reading = read(XlsxWorkbookTest::one);
    assertThat(reading.history("S-1").placeOf(reading.history("S-1").events().get(0)))
        .isEqualTo(file() + ":session:2");
  }

  @Test
  void a_sheet_of_an_unknown_type_is_told() throws IOException {
    Reading reading =
        read(
            book -> {
              one(book);
              sheet(book, "sessions", "subject", "held").value(1, 0, "S-1");
            });
    assertThat(reading.told())
        .contains(file() + ":sessions: unknown type `sessions`. help: did you mean `session`?");
    assertThat(reading.histories).isEmpty();
  }

  @Test
  void notes_and_empty_sheets_are_left_aside() throws IOException {
    Reading reading =
        read(
            book -> {
              one(book);
              sheet(book, "_lists", "held", "planned");
              sheet(book, "README", "how this was made");
              book.newWorksheet("Sheet2");
            });
    assertThat(reading.told()).isEmpty();
    assertThat(reading.subjects()).containsExactly("S-1");
  }

  @Test
  void a_sheet_without_a_first_row_is_told() throws IOException {
    Reading reading =
        read(
            book -> {
              one(book);
              book.newWorksheet("absence");
            });
    assertThat(reading.told())
        .first()
        .isEqualTo(
            file()
                + ":absence: the sheet is empty, a first row with the names of the columns was"
                + " expected");
  }

  @Test
  void what_is_no_workbook_is_told() throws IOException {
    Files.writeString(file(), "subject,held\n");
    assertThat(Reading.ofXlsx(file()).told())
        .containsExactly(
            file() + ": not an Excel workbook. help: save it as an Excel workbook, .xlsx");
    Files.write(
        file(),
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    assertThat(Reading.ofXlsx(file()).told())
        .first()
        .asString()
        .contains("a workbook of the old kind, or one with a password");
    Files.delete(file());
    assertThat(Reading.ofXlsx(file()).told()).containsExactly(file() + ": there is no such file");
  }

  @Test
  void the_digest_is_that_of_the_file() throws IOException {
    Reading reading = read(XlsxWorkbookTest::one);
    assertThat(reading.inputs.get(0).digest()).isEqualTo(Digest.sha256(Files.readAllBytes(file())));
    assertThat(reading.inputs.get(0).histories()).isEqualTo(1);
  }

  private static void one(Workbook book) {
    Worksheet session = sheet(book, "session", "subject", "held");
    session.value(1, 0, "S-1");
    session.value(1, 1, "2026-02-02");
  }

  private static Worksheet sheet(Workbook book, String name, String... columns) {
    Worksheet sheet = book.newWorksheet(name);
    for (int i = 0; i < columns.length; i++) {
      sheet.value(0, i, columns[i]);
    }
    return sheet;
  }

  private Reading read(Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(file());
        Workbook book = new Workbook(out, "test", "1.0")) {
      filling.fill(book);
    }
    return Reading.ofXlsx(file());
  }

  private Path file() {
    return folder.resolve("a.xlsx");
  }
}
