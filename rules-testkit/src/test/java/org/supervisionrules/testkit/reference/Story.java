package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document of one history for the tests, and what the reference says about it in one line. */
final class Story {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode document = JSON.objectNode();
  private final ObjectNode history = JSON.objectNode();

  private Story(String kind) {
    document.put("format", "supervision-history/1");
    document.putArray("histories").add(history);
    history.putObject("subject").put("id", "S").put("kind", kind);
    history.putArray("periods");
    history.putArray("events");
  }

  static Story staff() {
    return new Story("staff");
  }

  static Story unit() {
    return new Story("unit");
  }

  /** A social worker from a day on. */
  static Story socialWorker(String from) {
    return staff().role("social-worker", from, null);
  }

  Story recordsFrom(String day) {
    document.put("recordsFrom", day);
    return this;
  }

  Story ownRecordsFrom(String day) {
    history.put("recordsFrom", day);
    return this;
  }

  Story carryIn(String day) {
    history.putObject("carryIn").put("lastSession", day);
    return this;
  }

  Story zone(String zone) {
    document.put("zone", zone);
    return this;
  }

  Story documentAsOf(String day) {
    document.put("asOf", day);
    return this;
  }

  Story complete(String... types) {
    var list = document.putArray("complete");
    for (String type : types) {
      list.add(type);
    }
    return this;
  }

  /** A period with attributes as name and value in turn. */
  Story period(String type, String from, @Nullable String to, String... attributes) {
    ObjectNode period = history.withArray("/periods").addObject().put("type", type);
    period.put("from", from);
    if (to != null) {
      period.put("to", to);
    }
    return with(period, attributes);
  }

  Story employment(String from, @Nullable String to) {
    return period("employment", from, to);
  }

  Story role(String role, String from, @Nullable String to) {
    return period("role", from, to, "role", role);
  }

  Story absence(String reason, String from, @Nullable String to) {
    return period("absence", from, to, "reason", reason);
  }

  /** An event with attributes as name and value in turn; a dotted name nests, `cases` is a case. */
  Story event(String type, String... attributes) {
    return with(history.withArray("/events").addObject().put("type", type), attributes);
  }

  /** Held one-to-one sessions. */
  Story held(String... days) {
    for (String day : days) {
      event("session", "id", "h" + day, "status", "held", "held", day);
    }
    return this;
  }

  Story heldAgain(String id, String day, String reconvenes) {
    return event("session", "id", id, "held", day, "reconvenes", reconvenes);
  }

  Story postponed(String id, String planned) {
    return event("session", "id", id, "status", "postponed", "planned", planned);
  }

  Story postponedAgain(String id, String planned, String reconvenes) {
    return event(
        "session", "id", id, "status", "postponed", "planned", planned, "reconvenes", reconvenes);
  }

  JsonNode document() {
    return document;
  }

  private Story with(ObjectNode node, String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      int dot = name.indexOf('.');
      if (name.equals("quarter")) {
        node.put(name, Integer.parseInt(value));
      } else if (name.equals("cases")) {
        node.withArray("/cases").addObject().put("case", value);
      } else if (name.equals("record")) {
        node.putObject(name);
      } else if (dot > 0) {
        node.withObject("/" + name.substring(0, dot)).put(name.substring(dot + 1), value);
      } else {
        node.put(name, value);
      }
    }
    return this;
  }

  /**
   * The result for a requirement in one line: {@code breached: breached due 2025-03-31 done
   * 2025-04-02 since 2025-03-03; pending due 2025-04-30 since 2025-04-02}.
   */
  String says(String requirement, @Nullable String asOf) {
    List<ReferenceResult> results =
        ReferenceEvaluator.evaluate(document, asOf == null ? null : LocalDate.parse(asOf));
    ReferenceResult result =
        results.stream()
            .filter(candidate -> candidate.requirement().equals(requirement))
            .findFirst()
            .orElseThrow();
    String findings = result.findings().stream().map(Story::line).collect(Collectors.joining("; "));
    return result.outcome() + (findings.isEmpty() ? "" : ": " + findings);
  }

  private static String line(ReferenceFinding finding) {
    return finding.outcome()
        + (finding.due() == null ? "" : " due " + finding.due())
        + (finding.actual() == null ? "" : " done " + finding.actual())
        + (finding.about() == null ? "" : " about " + finding.about())
        + " since "
        + finding.since();
  }
}
