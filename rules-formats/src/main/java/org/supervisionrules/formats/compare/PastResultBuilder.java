package org.supervisionrules.formats.compare;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One result of a report while it is read. */
final class PastResultBuilder {
  private final Map<String, String> texts = new HashMap<>();
  private final List<Map<String, String>> findings = new ArrayList<>();
  private long checked;

  /** Takes the value of a key, at which the parser stands. */
  void field(String key, ReportReader reader) throws IOException, UnreadableReportException {
    JsonParser json = reader.json();
    if (key.equals("findings")) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        findings.add(finding(json));
      }
    } else if (key.equals("checked")) {
      checked = reader.number();
    } else if (json.currentToken() == JsonToken.VALUE_STRING) {
      texts.put(key, json.getText());
    } else {
      json.skipChildren();
    }
  }

  private static Map<String, String> finding(JsonParser json) throws IOException {
    Map<String, String> finding = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        finding.put(key, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return finding;
  }

  /** Whether there was a result at all. */
  boolean isResult() {
    return texts.containsKey("subject") && texts.containsKey("requirement");
  }

  PastResult result(ReportReader reader) throws UnreadableReportException {
    String subject = needed(texts, "subject", reader);
    String requirement = needed(texts, "requirement", reader);
    List<PastFinding> all = new ArrayList<>();
    for (Map<String, String> finding : findings) {
      all.add(
          new PastFinding(
              needed(finding, "id", reader),
              subject,
              requirement,
              reader.outcome(finding.get("outcome")),
              reader.severity(finding.get("severity")),
              Optional.ofNullable(finding.get("due")),
              Optional.ofNullable(finding.get("actual")),
              Optional.ofNullable(finding.get("late")),
              finding.getOrDefault("message", "")));
    }
    return new PastResult(subject, requirement, reader.outcome(texts.get("outcome")), checked, all);
  }

  private static String needed(Map<String, String> texts, String key, ReportReader reader)
      throws UnreadableReportException {
    String text = texts.get(key);
    if (text == null) {
      throw reader.wrong("`" + key + "` is missing");
    }
    return text;
  }
}
