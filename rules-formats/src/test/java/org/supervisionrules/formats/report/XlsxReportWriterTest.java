package org.supervisionrules.formats.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxReportWriterTest {

  @Test
  void it_is_as_it_was() throws IOException {
    StringBuilder cells = new StringBuilder();
    try (ReadableWorkbook book = open()) {
      for (Sheet sheet : book.getSheets().toList()) {
        cells.append("== ").append(sheet.getName()).append('\n');
        for (Row row : sheet.read()) {
          for (Cell cell : row) {
            if (cell != null && !cell.getText().isEmpty()) {
              cells.append(cell.getAddress()).append(' ').append(cell.getType());
              cells.append(' ').append(cell.getText().replace("\n", "\\n")).append('\n');
            }
          }
        }
      }
    }
    Golden.check("report.xlsx.txt", cells.toString());
  }

  @Test
  void dates_are_dates_and_times_are_local_times() throws IOException {
    try (ReadableWorkbook book = open()) {
      List<Row> rows = book.findSheet("Findings").orElseThrow().read();
      assertThat(rows.get(1).getCellAsDate(7)).contains(LocalDateTime.parse("2026-02-09T00:00"));
      assertThat(rows.get(2).getCellAsDate(7)).contains(LocalDateTime.parse("2026-03-28T12:30"));
    }
  }

  @Test
  void headers_stay_in_sight_and_can_be_filtered() throws IOException {
    Map<String, String> parts = parts(bytes());
    for (int sheet = 2; sheet <= 4; sheet++) {
      assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml"))
          .contains("<pane", "state=\"frozen\"", "<autoFilter ref=\"A1:", "customWidth");
    }
  }

  @Test
  void the_bytes_say_nothing_of_the_time_of_writing() throws IOException {
    byte[] bytes = bytes();
    assertThat(bytes).isEqualTo(bytes());
    assertThat(parts(bytes).get("docProps/core.xml")).contains(">2026-10-01T00:00:00Z<");
  }

  @Test
  void no_cell_is_a_formula() throws IOException {
    assertThat(parts(bytes()).values()).noneMatch(part -> part.contains("<f>"));
  }

  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static ReadableWorkbook open() throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes()));
  }

  private static byte[] bytes() throws IOException {
    return SampleReport.written(XlsxReportWriter::new, SampleReport.USUAL, SampleReport.make());
  }
}
