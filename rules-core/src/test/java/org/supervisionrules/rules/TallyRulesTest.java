package org.supervisionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervisionrules.internal.engine.RuleVerifier.given;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.report.Outcome;

class TallyRulesTest {

  @Test
  void what_was_done_in_time_is_met() {
    String rule = "What was done in time is met";
    given(new Tally(Sample.REQUIREMENT, 12)).finds(Outcome.MET, rule);
    given(new Tally(Sample.REQUIREMENT, 0)).finds(Outcome.MET, rule);
  }

  @Test
  void equal_tallies_both_count() {
    assertThat(
            given(new Tally(Sample.REQUIREMENT, 1), new Tally(Sample.REQUIREMENT, 1)).judgements())
        .hasSize(2);
  }
}
