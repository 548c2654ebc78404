package org.supervisionrules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The header, the order of the results, and what exists at T. */
class ReferenceEvaluatorTest {

  private static final String SOCIAL_WORK = "social-work-supervision";

  @Test
  void every_subject_is_judged_by_each_requirement_in_the_order_of_the_pack() {
    Story story = Story.socialWorker("2025-03-03");
    List<ReferenceResult> results =
        ReferenceEvaluator.evaluate(story.document(), LocalDate.of(2025, 3, 31));
    assertThat(results)
        .extracting(ReferenceResult::requirement)
        .containsExactlyElementsOf(ReferenceEvaluator.REQUIREMENTS);
    assertThat(results).extracting(ReferenceResult::subject).containsOnly("S");
  }

  @Test
  void t_is_never_later_than_the_document() {
    Story story = Story.socialWorker("2025-03-03").documentAsOf("2025-03-31");
    String pending = "pending: pending due 2025-03-31 since 2025-03-03";
    assertThat(story.says(SOCIAL_WORK, null)).isEqualTo(pending);
    assertThat(story.says(SOCIAL_WORK, "2026-01-01")).isEqualTo(pending);
    assertThat(story.says(SOCIAL_WORK, "2025-03-02")).isEqualTo("not-applicable");
  }

  @Test
  void without_t_nothing_is_judged() {
    Story story = Story.socialWorker("2025-03-03");
    assertThatThrownBy(() -> story.says(SOCIAL_WORK, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the document has no `asOf`");
  }

  @Test
  void a_session_held_after_t_does_not_exist() {
    Story story = Story.socialWorker("2025-03-03").held("2025-03-31", "2025-04-10");
    assertThat(story.says(SOCIAL_WORK, "2025-03-30"))
        .isEqualTo("pending: pending due 2025-03-31 since 2025-03-03");
    assertThat(story.says(SOCIAL_WORK, "2025-03-31"))
        .isEqualTo("pending: pending due 2025-04-28 since 2025-03-31");
  }

  @Test
  void a_document_without_histories_has_no_results() {
    var document = Story.staff().document().deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) document).remove("histories");
    assertThat(ReferenceEvaluator.evaluate(document, LocalDate.of(2026, 1, 1))).isEmpty();
  }
}
