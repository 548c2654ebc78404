package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String RIVERSIDE = "../examples/riverside/history.json";

  private static final String FIRST = session("2026-02-02") + "," + session("2026-03-02");

  @TempDir private Path folder;

  @Test
  void a_breach_that_was_none_before_is_new() throws IOException {
    Run run = compare(report("a", "2026-03-30", FIRST), report("b", "2026-03-31", FIRST));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("── New: 1 ")
        .contains("✗ S-1  social-work-supervision")
        .contains("1 new, 0 still open\n")
        .contains("subject and a requirement: 1 worse, 0 better");
  }

  @Test
  void a_breach_that_is_still_not_done_is_still_open() throws IOException {
    Run run = compare(report("a", "2026-03-31", FIRST), report("b", "2026-04-07", FIRST));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("── Still open: 1 ").contains("0 new, 1 still open\n");
  }

  @Test
  void a_breach_that_was_done_since_is_closed_and_then_past() throws IOException {
    String late = FIRST + "," + session("2026-04-03");
    Path open = report("a", "2026-04-01", FIRST);
    Path closed = report("b", "2026-04-07", late);
    assertThat(compare(open, closed).out()).contains("── Done since, late: 1 ");
    assertThat(compare(closed, report("c", "2026-04-08", late)).out())
        .contains("0 new, 0 still open; 1 done late before\n");
  }

  @Test
  void a_breach_that_records_disprove_is_fixed() throws IOException {
    String inTime = FIRST + "," + session("2026-03-30");
    Run run = compare(report("a", "2026-03-31", FIRST), report("b", "2026-04-01", inTime));
    assertThat(run.out())
        .contains("── Fixed: 1 ")
        .contains("0 new, 0 still open, 1 fixed\n")
        .contains("0 worse, 1 better");
  }

  @Test
  void a_breach_of_somebody_who_is_not_submitted_any_more_is_not_called_fixed() throws IOException {
    Path before = report("a", "2026-03-31", FIRST);
    Path after = folder.resolve("other.json");
    String document = document("2026-03-31", FIRST).replace("S-1", "S-2");
    Run.withInput(document, "check", "-", "-q", "-f", "json=" + after, "--only", ONLY);
    assertThat(compare(before, after).out())
        .contains("── Not submitted any more: 1 ")
        .contains("The two have no subject in common")
        .doesNotContain("Fixed");
  }

  @Test
  void only_new_breaches_at_or_above_fail_on_make_it_fail() throws IOException {
    Path a = report("a", "2026-03-30", FIRST);
    Path b = report("b", "2026-03-31", FIRST);
    assertThat(compare(a, b, "--fail-on", "never").code()).isZero();
    assertThat(compare(a, b, "--fail-on", "advice").code()).isEqualTo(1);
    assertThat(compare(b, b, "--fail-on", "advice").code()).isZero();
  }

  @Test
  void ndjson_and_gzip_are_read_as_json_is() throws IOException {
    Path json = riverside("2026-09-01", "json");
    Path lines = riverside("2026-10-01", "ndjson");
    Path other = riverside("2026-10-01", "json");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(Files.readAllBytes(lines));
    }
    Path zipped = Files.write(folder.resolve("lines.ndjson.gz"), packed.toByteArray());
    String expected = compare(json, other).out();
    assertThat(expected).contains("── New: 2 ").contains("11 still open; 24 done late before");
    assertThat(compare(json, lines).out()).isEqualTo(expected);
    assertThat(compare(json, zipped).out()).isEqualTo(expected);
  }

  @Test
  void the_json_form_has_every_breach_with_its_change_and_the_trend() throws IOException {
    Path june = riverside("2026-06-01", "json");
    Path september = riverside("2026-09-01", "json");
    Path october = riverside("2026-10-01", "json");
    Run run =
        Run.of("compare", june.toString(), september.toString(), october.toString(), "-f", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.at("/format").textValue()).isEqualTo("supervision-comparison/1");
    assertThat(json.at("/reports")).hasSize(3);
    assertThat(json.at("/reports/2/breaches/violation").intValue()).isEqualTo(24);
    assertThat(json.at("/reports/2/upToDatePercent").doubleValue()).isEqualTo(99.0);
    assertThat(json.at("/counts/new").intValue()).isEqualTo(2);
    assertThat(json.at("/breaches").findValuesAsText("change"))
        .filteredOn("new"::equals)
        .hasSize(2);
  }

  @Test
  void the_page_draws_the_trend_and_has_its_numbers_in_a_table() throws IOException {
    Path out = folder.resolve("trend.html");
    Path september = riverside("2026-09-01", "json");
    Path october = riverside("2026-10-01", "json");
    Run.of("compare", september.toString(), october.toString(), "-f", "html", "-o", out.toString());
    String page = Files.readString(out);
    assertThat(page)
        .contains("<path class=\"trend\" d=\"M")
        .contains("<title>1 October 2026: 24 violations</title>")
        .contains("<th scope=\"row\" class=\"when\">2026-10-01</th>")
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContain("<script");
  }

  @Test
  void a_hostile_message_stays_text() throws IOException {
    Path before = report("a", "2026-03-30", FIRST);
    String bad =
        Files.readString(report("b", "2026-03-31", FIRST))
            .replaceAll("\"message\": \"[^\"]*\"", "\"message\": \"<img src=x> @all [a](b) | c\"");
    Path after = Files.writeString(folder.resolve("bad.json"), bad);
    assertThat(compare(before, after, "-f", "html").out())
        .contains("&lt;img src=x&gt;")
        .doesNotContain("<img");
    assertThat(compare(before, after, "-f", "markdown").out())
        .contains("\\<img src=x\\> @\u200Ball \\[a\\](b) \\| c");
  }

  @Test
  void a_report_that_does_not_list_all_is_compared_with_a_remark_and_has_no_rate()
      throws IOException {
    Path all = report("a", "2026-03-30", FIRST);
    Path some = folder.resolve("some.json");
    String document = document("2026-03-31", FIRST);
    Run.withInput(
        document, "check", "-", "-q", "-f", "json=" + some, "--only", ONLY, "--show", "met");
    assertThat(compare(all, some).out())
        .contains("Not every result is listed (--show)")
        .containsPattern("2026-03-31 +1 +- ");
  }

  @Test
  void what_is_no_report_is_told_with_its_place_and_nothing_is_compared() throws IOException {
    Path good = report("a", "2026-03-30", FIRST);
    Path other = Files.writeString(folder.resolve("other.json"), "{ \"format\": \"x\" }\n");
    Path cut =
        Files.writeString(folder.resolve("cut.json"), Files.readString(good).substring(0, 400));
    Path header =
        Files.writeString(
            folder.resolve("header.ndjson"),
            "{\"format\":\"supervision-report/1\",\"asOf\":\"2026-03-30\"}\n");
    Run run =
        Run.of(
            "compare",
            folder.resolve("none.json").toString(),
            other.toString(),
            cut.toString(),
            header.toString(),
            good.toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    List<String> errors = run.errors();
    assertThat(errors).hasSize(4);
    assertThat(errors.get(0)).endsWith("none.json: there is no such file");
    assertThat(errors.get(1)).contains("found no report of the format `supervision-report/1`");
    assertThat(errors.get(2))
        .containsPattern("cut\\.json:\\d+:\\d+: not JSON, or cut off\\. help:");
    assertThat(errors.get(3)).contains("the report has no end: it has no `summary`");
  }

  @Test
  void one_report_alone_is_wrong_usage() {
    assertThat(Run.of("compare", "a.json").err())
        .startsWith("`a.json` alone cannot be compared. help: name two, the older first");
    assertThat(Run.of("compare").code()).isEqualTo(2);
  }

  private static final String ONLY = "social-work-supervision";

  private static Run compare(Path before, Path after, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "compare";
    arguments[1] = before.toString();
    arguments[2] = after.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  private Path report(String name, String asOf, String events) {
    Path file = folder.resolve(name + ".json");
    Run run =
        Run.withInput(
            document(asOf, events), "check", "-", "-q", "-f", "json=" + file, "--only", ONLY);
    assertThat(run.code()).isLessThan(2);
    return file;
  }

  private Path riverside(String asOf, String form) {
    Path file = folder.resolve("riverside-" + asOf + "." + form);
    Run.of("check", RIVERSIDE, "-q", "--as-of", asOf, "-f", form + "=" + file);
    return file;
  }

  private static String session(String held) {
    return "{ \"type\": \"session\", \"held\": \"" + held + "\" }";
  }

  private static String document(String asOf, String events) {
    return """
    { "format": "supervision-history/1", "asOf": "%s", "recordsFrom": "2026-02-02",
      "histories": [
        { "subject": { "id": "S-1", "kind": "staff" },
          "periods": [
            { "type": "employment", "from": "2025-01-06" },
            { "type": "role", "role": "social-worker", "from": "2025-01-06" } ],
          "events": [ %s ] } ] }
    """
        .formatted(asOf, events);
  }
}
