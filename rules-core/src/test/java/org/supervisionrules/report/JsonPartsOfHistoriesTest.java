package org.supervisionrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.time.Moment;
import org.supervisionrules.waiver.SmallPolicy;
import org.supervisionrules.waiver.Waiver;

/** What a JSON report says of one history after the other. */
class JsonPartsOfHistoriesTest {
  private static final Policy POLICY = SmallPolicy.get();
  private static final LocalDate AS_OF = LocalDate.parse("2026-10-01");
  private static final Set<Outcome> ALL = EnumSet.allOf(Outcome.class);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @ParameterizedTest
  @EnumSource(JsonForm.class)
  void parts_made_in_any_order_are_written_in_the_order_of_the_histories(JsonForm form)
      throws Exception {
    List<List<Result>> histories =
        List.of(
            List.of(breached("S-1"), met("S-1")),
            List.of(met("S-2")),
            List.of(breached("S-3")),
            List.of(breached("S-4"), breached("S-4")));
    String oneByOne = report(form, Set.of(Outcome.BREACHED), histories, false);
    String inParts = report(form, Set.of(Outcome.BREACHED), histories, true);
    assertThat(inParts).isEqualTo(oneByOne).doesNotContain("S-2").contains("S-4");
  }

  @ParameterizedTest
  @EnumSource(JsonForm.class)
  void nothing_shown_is_an_empty_report(JsonForm form) throws Exception {
    String empty = report(form, Set.of(Outcome.PENDING), List.of(List.of(met("S-1"))), true);
    assertThat(empty).isEqualTo(report(form, ALL, List.of(), false));
    assertThat(results(form, empty)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(JsonForm.class)
  void any_text_can_be_read_again(JsonForm form) throws Exception {
    StringBuilder odd = new StringBuilder();
    for (int point = 0; point < 0x3000; point++) {
      odd.appendCodePoint(point);
    }
    odd.appendCodePoint(0x1F600);
    JsonNode finding = finding(form, odd.toString());
    assertThat(finding.get("about").textValue()).isEqualTo(odd.toString());
    assertThat(finding.get("because").get(0).textValue()).isEqualTo(odd.toString());
    assertThat(finding.get("waiver").get("because").textValue()).isEqualTo(odd.toString());
    assertThat(finding.get("evidence").get(0).get("at").textValue()).isEqualTo(odd.toString());
  }

  @ParameterizedTest
  @EnumSource(JsonForm.class)
  void half_a_character_is_replaced(JsonForm form) throws Exception {
    assertThat(finding(form, "a\uD83D").get("about").textValue()).isEqualTo("a\uFFFD");
  }

  @Test
  void the_two_forms_say_the_same() throws Exception {
    List<List<Result>> histories = List.of(List.of(breached("S-1"), waived("S-1", "x y")));
    List<JsonNode> lines = results(JsonForm.LINES, report(JsonForm.LINES, ALL, histories, true));
    assertThat(lines)
        .hasSize(2)
        .isEqualTo(results(JsonForm.DOCUMENT, report(JsonForm.DOCUMENT, ALL, histories, false)));
  }

  private JsonNode finding(JsonForm form, String text) throws Exception {
    String report = report(form, ALL, List.of(List.of(waived("S-1", text))), true);
    return results(form, report).get(0).get("findings").get(0);
  }

  private static List<JsonNode> results(JsonForm form, String report) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> results = new ArrayList<>();
    if (form == JsonForm.DOCUMENT) {
      mapper.readTree(report).get("results").forEach(results::add);
    } else {
      List<String> lines = report.lines().toList();
      for (String line : lines.subList(1, lines.size() - 1)) {
        results.add(mapper.readTree(line));
      }
    }
    return results;
  }

  /** A report, its parts made last first where it is made in parts. */
  private String report(
      JsonForm form, Set<Outcome> show, List<List<Result>> histories, boolean inParts)
      throws Exception {
    bytes.reset();
    ReportWriter writer =
        form == JsonForm.LINES
            ? new NdjsonReportWriter(bytes, show)
            : new JsonReportWriter(bytes, show);
    writer.begin(new Header(POLICY, AS_OF, Optional.empty()));
    History history = History.builder(POLICY.vocabulary(), "S-1", "staff").build();
    List<ReportWriter.Part> parts = new ArrayList<>();
    if (inParts) {
      for (int i = histories.size() - 1; i >= 0; i--) {
        parts.add(0, writer.part(history, histories.get(i)));
      }
      for (ReportWriter.Part part : parts) {
        part.write();
      }
    } else {
      for (List<Result> results : histories) {
        writer.results(results);
      }
    }
    writer.end(new Ending(Waivers.NONE, List.of(), List.of(), new Summary.Counter().summary(2)));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Result met(String subject) {
    return result(subject, Outcome.MET, List.of());
  }

  private static Result breached(String subject) {
    return result(subject, Outcome.BREACHED, List.of(finding("s1"), finding("s2")));
  }

  private static Result waived(String subject, String text) {
    Waiver waiver =
        new Waiver(
            "sessions",
            subject,
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2026-12-31"),
            text,
            "director",
            null,
            "w.yaml:1:1");
    return result(subject, Outcome.WAIVED, List.of(finding(text).waivedBy(waiver)));
  }

  private static Result result(String subject, Outcome outcome, List<Finding> findings) {
    return new Result(
        subject,
        POLICY.requirement("sessions").orElseThrow(),
        Severity.VIOLATION,
        outcome,
        findings.size(),
        findings);
  }

  private static Finding finding(String text) {
    Moment due = Moment.of(LocalDate.parse("2026-02-09"));
    return new Finding(
        Outcome.BREACHED,
        Severity.VIOLATION,
        due,
        null,
        text,
        due,
        () ->
            new Finding.Details(
                "aaaaaaaaaaaa",
                null,
                new Explanation("late", List.of(text, "and " + text), null),
                List.of(new Evidence("s 1", text), new Evidence(null, text))));
  }
}
