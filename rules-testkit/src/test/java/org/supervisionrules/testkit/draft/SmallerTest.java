package org.supervisionrules.testkit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.random.RandomHistories;

class SmallerTest {
  private static final Policy POLICY = Catalog.policy("cambridgeshire-2017");

  @Test
  void every_candidate_is_smaller_and_none_is_the_draft_itself() {
    RandomHistories histories = RandomHistories.of(POLICY);
    for (int i = 0; i < 100; i++) {
      Draft draft = histories.draw(new Random(i));
      assertThat(Smaller.candidates(draft))
          .allMatch(each -> Smaller.size(each) < Smaller.size(draft))
          .doesNotContain(draft);
    }
  }

  @Test
  void what_has_nothing_to_do_with_it_is_dropped() {
    Draft draft =
        new Draft(
            "S-1",
            "staff",
            LocalDate.of(2026, 6, 1),
            Map.of("complete", List.of("session", "disposal")),
            List.of(
                Map.of("type", "employment", "from", "2025-01-06"),
                Map.of("type", "role", "from", "2025-01-06", "role", "csw")),
            List.of(
                Map.of("type", "session", "held", "2026-01-05", "supervisor", "M-1"),
                Map.of("type", "session", "held", "2026-03-05", "supervisor", "M-2"),
                Map.of("type", "disposal", "on", "2026-04-07")));
    Predicate<Draft> hasDisposal =
        each -> each.events().stream().anyMatch(event -> "disposal".equals(event.get("type")));
    Draft smallest = Smaller.of(draft, hasDisposal, 2000);
    assertThat(smallest.periods()).isEmpty();
    assertThat(smallest.frame()).isEmpty();
    assertThat(smallest.events()).containsExactly(Map.of("type", "disposal"));
  }

  @Test
  void days_fall_together_where_they_may() {
    Draft draft =
        new Draft(
            "S-1",
            "staff",
            LocalDate.of(2026, 6, 1),
            Map.of(),
            List.of(Map.of("type", "employment", "from", "2025-01-06")),
            List.of(Map.of("type", "session", "held", "2026-02-02")));
    Predicate<Draft> fourWeeks =
        each ->
            each.periods().size() == 1
                && each.days().size() == 2
                && each.days().get(0).plusDays(28).compareTo(each.days().get(1)) <= 0;
    Draft smallest = Smaller.of(draft, fourWeeks, 5000);
    assertThat(smallest.days()).containsExactly(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 2, 3));
  }

  @Test
  void it_is_asked_no_more_often_than_allowed() {
    Draft draft = RandomHistories.of(POLICY).draw(new Random(1));
    int[] asked = new int[1];
    Smaller.of(
        draft,
        each -> {
          asked[0]++;
          return true;
        },
        7);
    assertThat(asked[0]).isLessThanOrEqualTo(7);
  }
}
