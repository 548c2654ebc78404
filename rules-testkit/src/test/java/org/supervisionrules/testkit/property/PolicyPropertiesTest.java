package org.supervisionrules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.FosterCare;

class PolicyPropertiesTest {
  private static final Policy POLICY = FosterCare.policy();

  @TestFactory
  Stream<DynamicNode> all_of_them() {
    return PolicyProperties.of(POLICY).tries(100).seed(3).all();
  }

  @TestFactory
  Stream<DynamicNode> some_of_them() {
    return PolicyProperties.of(POLICY).tries(50).only(Property.JUDGED, Property.EXPLAINED);
  }

  @Test
  void what_fails_shows_the_history_as_a_case_and_the_seed() {
    Policy longer = FosterCare.changed("within: 5 working days", "within: 8 working days");
    try (Stream<DynamicNode> nodes =
        PolicyProperties.of(longer).neverWeakerThan(POLICY).only(Property.NEVER_WEAKER)) {
      List<DynamicNode> all = nodes.toList();
      assertThat(all).hasSize(1);
      DynamicTest test = (DynamicTest) all.get(0);
      assertThatThrownBy(() -> test.getExecutable().execute())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("notes: the parent says breached")
          .hasMessageContaining("- { type: foster-visit, ")
          .hasMessageContaining("expect: { outcome: breached }")
          .hasMessageContaining("seed 1");
    }
  }

  @Test
  void what_may_be_weaker_is_named() throws Throwable {
    Policy longer = FosterCare.changed("within: 5 working days", "within: 8 working days");
    try (Stream<DynamicNode> nodes =
        PolicyProperties.of(longer)
            .neverWeakerThan(POLICY, "notes")
            .tries(100)
            .only(Property.NEVER_WEAKER)) {
      for (DynamicNode each : nodes.toList()) {
        ((DynamicTest) each).getExecutable().execute();
      }
    }
  }
}
