package org.supervisionrules.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.FosterCare;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.time.Days;

class RandomHistoriesTest {
  private static final Policy FOSTER_CARE = FosterCare.policy();

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void every_history_is_valid_and_few_are_empty(String pack) {
    Policy policy = Catalog.policy(pack);
    RandomHistories histories = RandomHistories.of(policy);
    int empty = 0;
    for (int i = 0; i < 300; i++) {
      Draft draft = histories.draw(new Random(i));
      assertThat(draft.valid(policy)).as(draft.toString()).isPresent();
      empty += draft.periods().isEmpty() && draft.events().isEmpty() ? 1 : 0;
    }
    assertThat(empty).isLessThan(15);
  }

  static List<String> packs() {
    return Catalog.ids();
  }

  @Test
  void the_same_numbers_give_the_same_history_whatever_was_drawn_before() {
    RandomHistories one = RandomHistories.of(FOSTER_CARE);
    RandomHistories other = RandomHistories.of(FosterCare.policy());
    for (int i = 0; i < 40; i++) {
      other.draw(new Random(1000 - i));
      assertThat(one.draw(new Random(i))).isEqualTo(other.draw(new Random(i)));
    }
  }

  @Test
  void the_words_are_those_of_the_policy() {
    RandomHistories histories = RandomHistories.of(FOSTER_CARE);
    List<Object> types = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Draft draft = histories.draw(new Random(i));
      assertThat(draft.kind()).isEqualTo("carer");
      draft.periods().forEach(each -> types.add(each.get("type")));
      draft.events().forEach(each -> types.add(each.get("type")));
    }
    assertThat(types).contains("approval", "leave", "foster-visit");
    assertThat(types).containsOnly("approval", "leave", "foster-visit");
  }

  @Test
  void acts_are_on_the_due_date_and_a_day_to_either_side() {
    Map<Long, Integer> gaps = new TreeMap<>();
    for (Draft draft : drawn("visits")) {
      List<LocalDate> visits =
          draft.events().stream()
              .map(each -> LocalDate.parse(String.valueOf(each.get("on")).substring(0, 10)))
              .sorted()
              .toList();
      for (int i = 1; i < visits.size(); i++) {
        gaps.merge(ChronoUnit.DAYS.between(visits.get(i - 1), visits.get(i)), 1, Integer::sum);
      }
    }
    // Six weeks, and five from 2026 on.
    assertThat(gaps.get(41L)).isGreaterThan(20);
    assertThat(gaps.get(42L)).isGreaterThan(60);
    assertThat(gaps.get(43L)).isGreaterThan(20);
    assertThat(gaps.get(35L)).isGreaterThan(20);
  }

  @Test
  void absences_are_just_long_enough_to_pause_a_clock_and_a_day_too_short() {
    Map<Integer, Integer> lengths = new TreeMap<>();
    for (Draft draft : drawn("visits")) {
      for (Map<String, Object> each : draft.periods()) {
        if ("leave".equals(each.get("type")) && each.get("to") instanceof String to) {
          int working =
              FOSTER_CARE
                  .calendar()
                  .reckoning()
                  .workingDays()
                  .count(Days.of(String.valueOf(each.get("from"))), Days.of(to));
          lengths.merge(working, 1, Integer::sum);
        }
      }
    }
    assertThat(lengths.get(9)).isGreaterThan(10);
    assertThat(lengths.get(10)).isGreaterThan(10);
  }

  @Test
  void histories_reach_over_the_day_on_which_a_value_changes() {
    LocalDate change = LocalDate.of(2026, 1, 1);
    long over =
        drawn("visits").stream()
            .filter(each -> !each.days().isEmpty())
            .filter(each -> each.days().get(0).isBefore(change) && each.asOf().isAfter(change))
            .count();
    assertThat(over).isGreaterThan(60);
  }

  @Test
  void a_requirement_that_the_policy_has_not_is_refused() {
    RandomHistories histories = RandomHistories.of(FOSTER_CARE);
    assertThatThrownBy(() -> histories.about("visit", new Random(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no requirement visit in foster-care");
  }

  private static List<Draft> drawn(String requirement) {
    RandomHistories histories = RandomHistories.of(FOSTER_CARE);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      drafts.add(histories.about(requirement, new Random(i)));
    }
    return drafts;
  }
}
