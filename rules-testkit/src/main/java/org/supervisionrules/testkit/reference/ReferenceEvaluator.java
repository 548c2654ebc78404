package org.supervisionrules.testkit.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The naive reference evaluator of the twelve headline requirements.
 *
 * <p>Submitted on 2026-02-02: employed as a social worker from 2026-01-05 and not seen since. The
 * first session was due on 2026-02-02, so {@code social-work-supervision} is {@code pending}; as of
 * 2026-02-03 it would be {@code breached}.
 */
public final class ReferenceEvaluator {

  /** The ids of the twelve requirements in the order of the pack. */
  public static final List<String> REQUIREMENTS =
      List.of(
          "asye-supervision-first-phase",
          "asye-supervision-after-review",
          "social-work-supervision",
          "other-staff-supervision",
          "part-time-supervision",
          "postponed-session-reconvened",
          "unit-meeting-recorded",
          "record-copy-given",
          "leaver-records-retained",
          "leaver-records-destroyed",
          "asye-formal-observations",
          "case-review");

  private ReferenceEvaluator() {}

  /**
   * Judges every subject of a document by each of the twelve requirements.
   *
   * @param document a {@code supervision-history/1} document without problems
   * @param asOf T; null for the document's own {@code asOf}, and cut to it where it is later
   * @return subject by subject as submitted, requirement by requirement as in {@link
   *     #REQUIREMENTS}, those that do not apply included
   * @throws IllegalArgumentException if neither the caller nor the document says T
   */
  public static List<ReferenceResult> evaluate(JsonNode document, @Nullable LocalDate asOf) {
    Header header = Header.of(document, asOf);
    List<ReferenceResult> results = new ArrayList<>();
    int index = 0;
    for (JsonNode history : document.path("histories")) {
      results.addAll(evaluate(new HistoryAtT(history, "/histories/" + index, header)));
      index++;
    }
    return results;
  }

  private static List<ReferenceResult> evaluate(HistoryAtT history) {
    IndividualSupervision supervision = new IndividualSupervision(history);
    List<ReferenceResult> results = new ArrayList<>();
    for (String requirement : REQUIREMENTS) {
      Verdict verdict =
          switch (requirement) {
            case "postponed-session-reconvened" -> new PostponedSessions(history).judge();
            case "unit-meeting-recorded" -> new UnitMeetings(history).judge();
            case "record-copy-given" -> new RecordCopies(history).judge();
            case "leaver-records-retained" -> new LeaverRecords(history).judgeRetained();
            case "leaver-records-destroyed" -> new LeaverRecords(history).judgeDestroyed();
            case "asye-formal-observations" -> new FormalObservations(history).judge();
            case "case-review" -> new CaseReview(history).judge();
            default -> supervision.judge(requirement);
          };
      results.add(verdict.result(history.subject(), requirement));
    }
    return results;
  }
}
