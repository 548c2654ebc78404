package org.supervisionrules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.FosterCare;
import org.supervisionrules.testkit.draft.Draft;

class PropertySuiteTest {
  private static final Policy FOSTER_CARE = FosterCare.policy();

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void the_properties_of_the_catalogue_hold(String pack) {
    try (PropertySuite suite = PropertySuite.of(Catalog.policy(pack))) {
      assertThat(suite.run(7, 150)).allSatisfy(each -> assertThat(each.failure()).isEmpty());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void no_requirement_of_the_catalogue_is_vacuous(String pack) {
    try (PropertySuite suite = PropertySuite.of(Catalog.policy(pack))) {
      PropertyOutcome outcome = suite.run(Property.NOT_VACUOUS, 1, Integer.MAX_VALUE);
      assertThat(outcome.vacuous()).isEmpty();
      assertThat(outcome.open()).isEmpty();
    }
  }

  static List<String> packs() {
    return Catalog.ids();
  }

  @Test
  void the_properties_of_a_policy_with_words_of_its_own_hold() {
    try (PropertySuite suite = PropertySuite.of(FOSTER_CARE)) {
      List<PropertyOutcome> outcomes = suite.run(1, 400);
      assertThat(outcomes)
          .extracting(PropertyOutcome::property)
          .containsExactly(
              Property.JUDGED,
              Property.SAME_TWICE,
              Property.ANY_ORDER,
              Property.BOUNDARIES,
              Property.EXPLAINED,
              Property.WAIVERS,
              Property.NOT_VACUOUS);
      assertThat(outcomes).allSatisfy(each -> assertThat(each.failure()).isEmpty());
    }
  }

  @Test
  void a_longer_interval_is_found_to_be_weaker_and_shown_by_one_period() {
    Policy longer = FosterCare.changed("2017-10-01: 6 weeks", "2017-10-01: 7 weeks");
    try (PropertySuite suite = PropertySuite.of(longer, FOSTER_CARE, Set.of())) {
      PropertyOutcome outcome = suite.run(Property.NEVER_WEAKER, 1, 1000);
      PropertyOutcome.Counterexample found = outcome.counterexample().orElseThrow();
      assertThat(found.requirement()).isEqualTo("visits");
      assertThat(found.words())
          .startsWith("the parent says breached (")
          .endsWith("here it is pending");
      assertThat(found.expect()).isEqualTo(Map.of("outcome", "breached"));
      assertThat(found.draft().events()).hasSizeLessThan(2);
      assertThat(found.draft().periods()).hasSize(1);
      assertThat(found.draft().asOf()).isEqualTo(found.draft().days().get(0).plusDays(6 * 7 + 1));
      assertThat(outcome.failure()).contains("not true: nothing is weaker", "  - name: ", "seed 1");
    }
  }

  @Test
  void what_a_pack_says_may_be_weaker_is_left_out() {
    Policy longer = FosterCare.changed("2017-10-01: 6 weeks", "2017-10-01: 7 weeks");
    try (PropertySuite suite = PropertySuite.of(longer, FOSTER_CARE, Set.of("visits"))) {
      assertThat(suite.run(Property.NEVER_WEAKER, 1, 300).holds()).isTrue();
    }
  }

  @Test
  void a_shorter_interval_and_a_graver_breach_are_not_weaker() {
    Policy shorter = FosterCare.changed("2017-10-01: 6 weeks", "2017-10-01: 5 weeks");
    Policy graver = FosterCare.changed("should: Notes", "must: Notes");
    for (Policy stricter : List.of(shorter, graver)) {
      try (PropertySuite suite = PropertySuite.of(stricter, FOSTER_CARE, Set.of())) {
        assertThat(suite.run(Property.NEVER_WEAKER, 3, 400).failure()).isEmpty();
      }
    }
  }

  @Test
  void a_breach_that_is_less_grave_and_a_requirement_that_is_gone_are_weaker() {
    Policy milder = FosterCare.changed("must: Carers", "should: Carers");
    try (PropertySuite suite = PropertySuite.of(milder, FOSTER_CARE, Set.of())) {
      assertThat(suite.run(Property.NEVER_WEAKER, 1, 1000).failure())
          .contains("visits: a breach is of severity violation for the parent, here warning");
    }
    Policy without =
        FOSTER_CARE.with(
            FOSTER_CARE.requirements().stream()
                .filter(each -> !each.id().equals("notes"))
                .toList());
    try (PropertySuite suite = PropertySuite.of(without, FOSTER_CARE, Set.of())) {
      assertThat(suite.run(Property.NEVER_WEAKER, 1, 1000).failure())
          .contains("notes: the parent says breached", "here it is not-applicable");
    }
  }

  @Test
  void a_requirement_that_binds_nobody_is_vacuous() {
    Policy nobody =
        FosterCare.changed(
            "in: { period: approval, kind: long-term }",
            "in: { period: approval, kind: long-term }, notIn: { period: approval }");
    try (PropertySuite suite = PropertySuite.of(nobody)) {
      PropertyOutcome outcome = suite.run(Property.NOT_VACUOUS, 1, 100_000);
      assertThat(outcome.vacuous())
          .containsExactly("visits applied to none of 400 histories drawn for it");
      assertThat(outcome.holds()).isFalse();
    }
  }

  @Test
  void what_could_not_be_told_is_named_and_does_not_fail() {
    try (PropertySuite suite = PropertySuite.of(Catalog.policy("nos-ag17-2009"))) {
      PropertyOutcome outcome = suite.run(Property.NOT_VACUOUS, 1, 1);
      assertThat(outcome.holds()).isTrue();
      assertThat(outcome.open()).hasSizeGreaterThan(20);
    }
  }

  @Test
  void the_same_seed_gives_the_same_outcome_and_the_time_is_kept() {
    Policy longer = FosterCare.changed("2017-10-01: 6 weeks", "2017-10-01: 7 weeks");
    try (PropertySuite one = PropertySuite.of(longer, FOSTER_CARE, Set.of());
        PropertySuite other = PropertySuite.of(longer, FOSTER_CARE, Set.of())) {
      assertThat(one.run(5, 60)).isEqualTo(other.run(5, 60));
      assertThat(one.run(5, Duration.ofMillis(1))).hasSize(8);
    }
  }

  @Test
  void a_history_can_be_asked_about_one_property() {
    try (PropertySuite suite = PropertySuite.of(FOSTER_CARE)) {
      Draft draft = suite.histories().draw(new Random(1));
      assertThat(suite.violation(Property.BOUNDARIES, draft)).isEmpty();
      assertThatThrownBy(() -> suite.violation(Property.NOT_VACUOUS, draft))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
