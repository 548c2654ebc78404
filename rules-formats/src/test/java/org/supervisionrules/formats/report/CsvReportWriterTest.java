package org.supervisionrules.formats.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.report.Outcome;

class CsvReportWriterTest {

  @Test
  void it_is_as_it_was() throws IOException {
    Golden.check("report.csv", written(SampleReport.USUAL));
  }

  @Test
  void a_line_is_a_finding() throws IOException {
    assertThat(read(written(SampleReport.USUAL)))
        .extracting(line -> line.get("finding"))
        .containsExactly(
            "5b0c0e1f9a3d", "0123456789ab", "aaaaaaaaaaaa", "cccccccccccc", "bbbbbbbbbbbb");
    assertThat(read(written(EnumSet.of(Outcome.BREACHED)))).hasSize(2);
  }

  @Test
  void lines_end_as_the_rfc_says_and_cells_with_quotes_are_read_back() throws IOException {
    String csv = written(SampleReport.USUAL);
    assertThat(csv).endsWith("\r\n");
    assertThat(read(csv).get(3).get("about")).contains("\"quoted\", https://");
    assertThat(read(csv).get(3).get("message"))
        .isEqualTo("Next session was due\non 2026-05-01, @somebody");
  }

  @Test
  void every_line_says_of_which_policy_and_day_it_is() throws IOException {
    assertThat(read(written(SampleReport.USUAL)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsEntry("policy", "sample-policy")
                    .containsEntry("asOf", "2026-10-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1"})
  void no_cell_is_a_formula(String hostile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvLines lines = new CsvLines(out, List.of("a", "b"));
    lines.line(List.of(hostile, "x"));
    lines.end();
    assertThat(read(out.toString(UTF_8)).get(0).get("a")).isEqualTo("'" + hostile);
  }

  private static List<Map<String, String>> read(String csv) throws IOException {
    try (MappingIterator<Map<String, String>> lines =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return lines.readAll();
    }
  }

  private static String written(Set<Outcome> show) throws IOException {
    return new String(SampleReport.written(CsvReportWriter::new, show, SampleReport.make()), UTF_8);
  }
}
