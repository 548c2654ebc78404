package org.supervisionrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;
import org.supervisionrules.report.text.TextStyle;

class ReportWriterTest {
  private static final Set<Outcome> USUAL = Set.of();

  @Test
  void json_is_as_the_format_says() throws IOException {
    String json = written(ReportFormat.JSON, TextStyle.PLAIN, USUAL);
    Golden.check("report.json", json);
    JsonNode report = new ObjectMapper().readTree(json);
    assertThat(report.path("results")).hasSize(17);
    assertThat(report.at("/summary/outcomes/not-applicable").asInt()).isEqualTo(1);
  }

  @Test
  void json_shows_the_outcomes_asked_for_and_counts_all() throws IOException {
    String json = written(ReportFormat.JSON, TextStyle.PLAIN, EnumSet.of(Outcome.NOT_APPLICABLE));
    JsonNode report = new ObjectMapper().readTree(json);
    assertThat(report.path("results")).hasSize(1);
    assertThat(report.at("/summary/outcomes/breached").asInt()).isEqualTo(2);
  }

  @Test
  void ndjson_is_a_header_a_line_a_result_and_a_summary() throws IOException {
    String lines = written(ReportFormat.NDJSON, TextStyle.PLAIN, USUAL);
    Golden.check("report.ndjson", lines);
    assertThat(lines.lines()).hasSize(19).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void json_and_ndjson_say_the_same() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode whole = mapper.readTree(written(ReportFormat.JSON, TextStyle.PLAIN, USUAL));
    List<String> lines = written(ReportFormat.NDJSON, TextStyle.PLAIN, USUAL).lines().toList();
    assertThat(mapper.readTree(lines.get(0)).path("policy")).isEqualTo(whole.path("policy"));
    assertThat(mapper.readTree(lines.get(1))).isEqualTo(whole.at("/results/0"));
    assertThat(mapper.readTree(lines.get(18)).path("summary")).isEqualTo(whole.path("summary"));
  }

  @Test
  void text_puts_the_worst_first() throws IOException {
    Golden.check("report.txt", written(ReportFormat.TEXT, TextStyle.PLAIN, USUAL));
  }

  @Test
  void text_fits_a_narrow_terminal_without_symbols() throws IOException {
    String text = written(ReportFormat.TEXT, new TextStyle(60, false, false), USUAL);
    Golden.check("report-narrow.txt", text);
    assertThat(text.chars()).allMatch(c -> c < 128);
    assertThat(text.lines()).allMatch(line -> line.length() <= 60);
  }

  @Test
  void colour_adds_nothing_but_colour() throws IOException {
    String text = written(ReportFormat.TEXT, new TextStyle(100, true, true), USUAL);
    assertThat(text).contains("\u001b[31m");
    assertThat(text.replaceAll("\u001b\\[[0-9]+m", ""))
        .isEqualTo(written(ReportFormat.TEXT, TextStyle.PLAIN, USUAL));
  }

  @Test
  void text_lists_every_outcome_in_full_where_asked() throws IOException {
    Golden.check(
        "report-all.txt",
        written(ReportFormat.TEXT, TextStyle.PLAIN, EnumSet.allOf(Outcome.class)));
  }

  private static String written(ReportFormat format, TextStyle style, Set<Outcome> show)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = HandMadeReport.make();
    format.writer(out, style, show).write(report);
    return out.toString(UTF_8).replace(report.policy().digest(), "sha256:" + "1".repeat(64));
  }
}
