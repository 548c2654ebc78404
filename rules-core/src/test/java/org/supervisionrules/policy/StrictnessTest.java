package org.supervisionrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervisionrules.policy.Order.SAME;
import static org.supervisionrules.policy.Order.STRICTER;
import static org.supervisionrules.policy.Order.UNCLEAR;
import static org.supervisionrules.policy.Order.WEAKER;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What each kind compares is tested with packs, in the catalogue. */
class StrictnessTest {

  @Test
  void every_kind_can_be_compared() {
    assertThat(Strictness.kinds())
        .extracting(Class::getName)
        .containsExactlyInAnyOrder(
            Arrays.stream(Kind.class.getPermittedSubclasses())
                .map(Class::getName)
                .toArray(String[]::new));
  }

  @Test
  void two_parts_together_are_unclear_where_they_disagree() {
    assertThat(STRICTER.and(SAME)).isEqualTo(STRICTER);
    assertThat(SAME.and(WEAKER)).isEqualTo(WEAKER);
    assertThat(SAME.and(SAME)).isEqualTo(SAME);
    assertThat(STRICTER.and(STRICTER)).isEqualTo(STRICTER);
    assertThat(STRICTER.and(WEAKER)).isEqualTo(UNCLEAR);
    assertThat(UNCLEAR.and(STRICTER)).isEqualTo(UNCLEAR);
    assertThat(WEAKER.and(UNCLEAR)).isEqualTo(UNCLEAR);
  }
}
