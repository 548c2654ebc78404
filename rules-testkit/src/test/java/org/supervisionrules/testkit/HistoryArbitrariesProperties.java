package org.supervisionrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.supervisionrules.testkit.reference.ReferenceEvaluator;
import org.supervisionrules.testkit.reference.ReferenceFinding;
import org.supervisionrules.testkit.reference.ReferenceResult;

class HistoryArbitrariesProperties {

  /** The requirements that can be undetermined. */
  private static final Set<String> REST_ON_EVIDENCE =
      Set.of(
          "unit-meeting-recorded",
          "record-copy-given",
          "leaver-records-retained",
          "leaver-records-destroyed",
          "asye-formal-observations");

  /** The requirements of which a breach is never late, and those of which it is never open. */
  private static final Set<String> NEVER_LATE = Set.of("asye-formal-observations");

  private static final Set<String> NEVER_OPEN = Set.of("leaver-records-retained");

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Provide
  Arbitrary<JsonNode> documents() {
    return HistoryArbitraries.documents();
  }

  @Property(tries = 700, seed = "20261001", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void each_outcome_of_each_requirement_occurs(@ForAll("submissions") Submission submission) {
    for (ReferenceResult result :
        ReferenceEvaluator.evaluate(submission.document(), submission.asOf())) {
      Statistics.label(result.requirement()).collect(result.outcome());
      for (ReferenceFinding finding : result.findings()) {
        if (finding.outcome().equals("breached")) {
          Statistics.label(result.requirement() + " breached")
              .collect(finding.actual() == null ? "open" : "late");
        }
      }
    }
    for (String requirement : ReferenceEvaluator.REQUIREMENTS) {
      Statistics.label(requirement)
          .coverage(
              coverage -> {
                for (String outcome : List.of("breached", "pending", "met", "not-applicable")) {
                  coverage.check(outcome).count(count -> count >= 4);
                }
                coverage
                    .check("undetermined")
                    .count(count -> REST_ON_EVIDENCE.contains(requirement) == count >= 4);
              });
      Statistics.label(requirement + " breached")
          .coverage(
              coverage -> {
                coverage
                    .check("late")
                    .count(count -> NEVER_LATE.contains(requirement) == (count == 0));
                coverage
                    .check("open")
                    .count(count -> NEVER_OPEN.contains(requirement) == (count == 0));
              });
    }
  }

  @Property(tries = 150)
  void every_document_is_judged_by_each_requirement(@ForAll("documents") JsonNode document) {
    assertThat(ReferenceEvaluator.evaluate(document, null))
        .hasSize(ReferenceEvaluator.REQUIREMENTS.size() * document.path("histories").size());
  }

  @Property(tries = 150)
  void every_document_is_valid(@ForAll("submissions") Submission submission) {
    JsonNode document = submission.document();
    DocumentDays days = new DocumentDays(document);
    LocalDate asOf = days.day(document, "asOf");
    assertThat(asOf != null || submission.asOf() != null).isTrue();
    if (asOf != null) {
      assertThat(days.latestDone(document, asOf)).isEqualTo(asOf);
    }
    Set<String> subjects = new TreeSet<>();
    for (JsonNode history : document.path("histories")) {
      assertThat(subjects.add(history.path("subject").path("id").textValue())).isTrue();
      for (JsonNode period : history.path("periods")) {
        LocalDate to = days.day(period, "to");
        assertThat(days.day(period, "from")).isNotNull();
        assertThat(to == null || !to.isBefore(days.day(period, "from"))).isTrue();
      }
      assertValidEvents(
          history.path("events"), document.has("recordsFrom") || history.has("recordsFrom"));
    }
  }

  private static void assertValidEvents(JsonNode events, boolean recordsBegin) {
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode event : events) {
      assertThat(byId.put(event.path("id").textValue(), event)).as("two of one id").isNull();
    }
    for (JsonNode event : events) {
      switch (event.path("type").textValue()) {
        case "session" -> {
          boolean held =
              event.path("status").asText(event.has("held") ? "held" : "").equals("held");
          assertThat(event.has(held ? "held" : "planned")).isTrue();
          assertThat(reconvenes(event, byId, recordsBegin)).isTrue();
        }
        case "unit-meeting" -> assertThat(event.has("started") || event.has("ended")).isTrue();
        default -> assertThat(event.has("on")).isTrue();
      }
    }
  }

  /** Whether a chain comes to an end, and to one that is submitted unless records begin. */
  private static boolean reconvenes(
      JsonNode session, Map<String, JsonNode> byId, boolean recordsBegin) {
    JsonNode current = session;
    for (int links = 0; links <= byId.size(); links++) {
      if (!current.has("reconvenes")) {
        return true;
      }
      JsonNode named = byId.get(current.path("reconvenes").textValue());
      if (named == null) {
        return recordsBegin;
      }
      current = named;
    }
    return false;
  }

  @Property(tries = 100)
  void the_order_of_events_and_periods_does_not_matter(
      @ForAll("submissions") Submission submission) {
    ObjectNode turned = submission.document().deepCopy();
    for (JsonNode history : turned.path("histories")) {
      reverse((ArrayNode) history.path("events"));
      reverse((ArrayNode) history.path("periods"));
    }
    assertThat(ReferenceEvaluator.evaluate(turned, submission.asOf()))
        .isEqualTo(ReferenceEvaluator.evaluate(submission.document(), submission.asOf()));
  }

  private static void reverse(ArrayNode list) {
    List<JsonNode> elements = new ArrayList<>();
    list.forEach(elements::add);
    Collections.reverse(elements);
    list.removeAll();
    list.addAll(elements);
  }

  @Property(tries = 50)
  void a_document_is_read_back_as_it_was_written(@ForAll("submissions") Submission submission)
      throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(submission.text())).isEqualTo(submission.document());
    List<String> lines = DocumentText.writeLines(submission.document()).lines().toList();
    assertThat(lines).hasSize(1 + submission.document().path("histories").size());
    assertThat(mapper.readTree(lines.get(1)))
        .isEqualTo(submission.document().path("histories").path(0));
  }
}
