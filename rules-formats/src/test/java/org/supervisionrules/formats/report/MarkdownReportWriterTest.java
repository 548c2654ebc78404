package org.supervisionrules.formats.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Report;

class MarkdownReportWriterTest {

  @Test
  void it_is_as_it_was() throws IOException {
    Golden.check("report.md", written(EnumSet.allOf(Outcome.class), SampleReport.make()));
  }

  @Test
  void it_lists_breaches_and_what_is_undetermined() throws IOException {
    assertThat(written(MarkdownReportWriter.USUAL, SampleReport.make()))
        .startsWith("## Supervision: 2 breaches\n")
        .contains("| violation | `S-1042` |")
        .contains("Besides: 1 finding<")
        .doesNotContain("bbbbbbbbbbbb");
  }

  @Test
  void what_is_waived_is_listed_apart_with_its_reason_as_text() throws IOException {
    assertThat(written(MarkdownReportWriter.USUAL, SampleReport.make()))
        .contains("Waived: 1 breach<")
        .contains("`cccccccccccc`; waived 2026-04-01/2026-05-31: =office \\<i\\>flooded\\</i\\>")
        .contains("Waivers unused: `case-review S-1 2026-01-01/2026-12-31`.");
  }

  @Test
  void it_fits_a_comment_and_says_how_much_was_cut() throws IOException {
    String cut = written(MarkdownReportWriter.USUAL, SampleReport.withBreaches(5_000));
    assertThat(cut.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(MarkdownReportWriter.MOST_BYTES);
    long rows = cut.lines().filter(line -> line.startsWith("| violation")).count();
    assertThat(cut)
        .startsWith("## Supervision: 5,000 breaches\n")
        .contains("and 4,%03d breaches more, in the other reports.".formatted(1_000 - rows))
        .endsWith("</details>\n");
    assertThat(rows).isGreaterThan(100);
  }

  @Test
  void nothing_is_listed_where_nothing_was_found() throws IOException {
    assertThat(written(MarkdownReportWriter.USUAL, SampleReport.withBreaches(0)))
        .startsWith("## Supervision: no breaches\n")
        .doesNotContain("|--", "<details>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a|b; a\\|b",
        "<script>; \\<script\\>",
        "*a* _b_ `c`; \\*a\\* \\_b\\_ \\`c\\`",
        "@all; @\u200Ball",
        "#12; #\u200B12",
        "http://x; http\\://x",
        "WWW.x; WWW\\.x",
      })
  void text_from_outside_is_no_markup(String text, String written) {
    assertThat(Markdown.text(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"S-1; `S-1`", "a`b; `` a`b ``", "a|b; `a\\|b`"})
  void an_id_is_code_whatever_is_in_it(String text, String written) {
    assertThat(Markdown.code(text)).isEqualTo(written);
  }

  private static String written(Set<Outcome> show, Report report) throws IOException {
    return new String(SampleReport.written(MarkdownReportWriter::new, show, report), UTF_8);
  }
}
