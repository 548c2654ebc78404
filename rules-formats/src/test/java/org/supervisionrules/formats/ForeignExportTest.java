package org.supervisionrules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.problem.Problem;

class ForeignExportTest {
  private static final Path EXAMPLE = Path.of("../examples/foreign-export");
  private static final Path CSV = Path.of("src/test/resources/foreign/hr-export");

  @TempDir private Path folder;

  @Test
  void a_workbook_and_csv_files_with_the_same_tables_say_the_same() throws Exception {
    Mapping mapping = example();
    Reading workbook = Reading.ofExport(mapping, EXAMPLE.resolve("hr-export.xlsx"));
    assertThat(workbook.told()).isEmpty();
    assertThat(workbook.subjects()).containsExactly("00417", "00538", "00611", "00102");
    assertThat(Reading.ofExport(mapping, CSV).texts()).isEqualTo(workbook.texts());
    assertThat(
            Reading.ofExport(
                    mapping,
                    CSV.resolve("Staff list.csv"),
                    CSV.resolve("Leave.csv"),
                    CSV.resolve("Supervision log.csv"))
                .texts())
        .isEqualTo(workbook.texts());
  }

  @Test
  void what_the_mapping_does_not_name_is_not_read() throws Exception {
    Reading reading = Reading.ofExport(example(), EXAMPLE.resolve("hr-export.xlsx"));
    assertThat(String.join("\n", reading.texts())).doesNotContain("Quill", "private", "Harbour");
  }

  @Test
  void a_place_is_that_of_the_export() throws Exception {
    String log = Files.readString(CSV.resolve("Supervision log.csv"));
    Path changed =
        Files.writeString(
            folder.resolve("Supervision log.csv"),
            log.replace("18/03/2026,Completed", "31/02/2026,Done"));
    Reading reading =
        Reading.ofExport(
            example(), changed, CSV.resolve("Staff list.csv"), CSV.resolve("Leave.csv"));
    assertThat(reading.told())
        .containsExactly(
            changed
                + ":11:E: `31/02/2026` cannot be read as a date or a time. help: write dates as"
                + " `2026-02-02` and times as `2026-03-27T12:30`",
            changed
                + ":11:F: unknown status. help: known: `planned`, `held`, `postponed`,"
                + " `cancelled`");
    assertThat(reading.subjects()).doesNotContain("00538");
  }

  @Test
  void a_table_or_column_that_is_missing_is_told() throws Exception {
    Reading without = Reading.ofExport(example(), CSV.resolve("Staff list.csv"));
    assertThat(without.told())
        .contains(
            EXAMPLE.resolve("mapping.yaml")
                + ":33: the export has no table `Leave`. help: known: `Staff list`",
            EXAMPLE.resolve("mapping.yaml")
                + ":39: the export has no table `Supervision log`. help: known: `Staff list`");
    assertThat(without.histories).isEmpty();
    Path leave =
        Files.writeString(folder.resolve("Leave.csv"), "Employee No,Type,First day,Last day\n");
    Reading changed =
        Reading.ofExport(
            example(), leave, CSV.resolve("Staff list.csv"), CSV.resolve("Supervision log.csv"));
    assertThat(changed.told())
        .contains(
            leave
                + ":1: `Leave` has no column `Absence type`. help: known: `Employee No`, `Type`,"
                + " `First day`, `Last day`");
    assertThat(changed.histories).isEmpty();
  }

  @Test
  void a_table_that_the_mapping_leaves_out_is_told() throws Exception {
    Path other = Files.writeString(folder.resolve("Payroll.csv"), "Employee No,Pay\n1,2\n");
    Reading reading = Reading.ofExport(example(), CSV, other);
    assertThat(reading.told())
        .containsExactly("warning: " + other + ": not in the mapping, not read");
    assertThat(reading.histories).hasSize(4);
  }

  @Test
  void words_are_read_in_any_case_and_rows_that_say_nothing_are_left_out() throws Exception {
    Path people =
        Files.writeString(
            folder.resolve("People.csv"),
            "Id,Started,Off from,Why\n1,1 Feb 2026,2 mar 2026,SICK\n2,1 Feb 2026,,n/a\n");
    Reading reading =
        Reading.ofExport(
            mapping(
                """
                format: supervision-mapping/1
                dates: [d MMM yyyy]
                tables:
                  employment: { from: People, columns: { subject: Id, from: Started }, always: { contract: permanent } }
                  absence:
                    from: People
                    columns: { subject: Id, from: Off from, reason: Why }
                    values: { reason: { Sick: sickness, N/A: "" } }
                """),
            people);
    assertThat(reading.told()).isEmpty();
    assertThat(reading.history("1").periods())
        .extracting(Object::toString)
        .containsExactly("employment 2026-02-01/open", "absence 2026-03-02/open");
    assertThat(reading.history("2").periods()).hasSize(1);
    assertThat(reading.history("2").periods().get(0).get("contract")).contains("permanent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: x | 1:9: a mapping starts with `format: supervision-mapping/1`",
        "dates: [dd/QQQQQQ] | 2:9: `dd/QQQQQQ` is no pattern of dates. help: write `dd/MM/yyyy` or"
            + " `d MMM yyyy HH:mm`",
        "table: {} | 2:1: unknown key `table`. help: did you mean `tables`?",
        "tables: { sesion: {} } | 2:11: unknown type `sesion`. help: did you mean `session`?",
        "tables: { session: { from: A, columns: { subject: B, hold: C } } } | 2:54: unknown column"
            + " `hold` in `session`. help: did you mean `held`?",
        "tables: { session: { from: A, columns: { held: B } } } | 2:20: `session` needs the column"
            + " `subject`. help: name the column of the export in `columns`",
        "tables: { session: { columns: { subject: B } } } | 2:20: `session` needs `from`, a table"
            + " of the export",
        "tables: [session] | 2:9: found a list, keys and values were expected",
      })
  void a_mapping_with_a_problem_is_told(String line, String told) throws IOException {
    String text = line.startsWith("format") ? line : "format: supervision-mapping/1\n" + line;
    InvalidMappingException thrown =
        catchThrowableOfType(InvalidMappingException.class, () -> mapping(text));
    assertThat(thrown.problems())
        .extracting(Problem::toString)
        .contains(folder.resolve("mapping.yaml") + ":" + told);
  }

  private Mapping mapping(String text) throws IOException, InvalidMappingException {
    return Mapping.read(
        Files.writeString(folder.resolve("mapping.yaml"), text), Reading.VOCABULARY);
  }

  private static Mapping example() throws InvalidMappingException {
    return Mapping.read(EXAMPLE.resolve("mapping.yaml"), Reading.VOCABULARY);
  }
}
