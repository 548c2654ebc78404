package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Misdeed;
import org.supervisionrules.report.Outcome;

class ProhibitionRulesTest {
  @Test
  void what_must_not_be_and_nothing_can_make_up_for_is_a_breach() {
    String rule = "What must not be and nothing can make up for is a breach";
    given(new Misdeed(new DutySketch().duty(), false, false)).finds(Outcome.BREACHED, rule);
    given(new Misdeed(new DutySketch().leftOn(DUE - 1).duty(), false, false))
        .finds(Outcome.BREACHED, rule);
  }

  @Test
  void what_must_not_be_and_is_excused_is_met() {
    String rule = "What must not be and is excused is met";
    given(new Misdeed(new DutySketch().duty(), true, false)).finds(Outcome.MET, rule);
    given(new Misdeed(new DutySketch().silent().duty(), true, true)).finds(Outcome.MET, rule);
  }

  @Test
  void what_must_not_be_and_may_yet_be_made_up_for_is_pending_until_its_day_is_over() {
    String rule = "What must not be and may yet be made up for is pending until its day is over";
    given(new Misdeed(new DutySketch().duty(), false, true)).finds(Outcome.PENDING, rule);
    given(new Misdeed(new DutySketch().asOf(DUE + 1).duty(), false, true)).isNotFor(rule);
  }

  @Test
  void what_must_not_be_and_was_not_made_up_for_when_its_day_is_over_is_a_breach() {
    String rule = "What must not be and was not made up for when its day is over is a breach";
    given(new Misdeed(new DutySketch().asOf(DUE + 1).duty(), false, true))
        .finds(Outcome.BREACHED, rule);
  }

  @Test
  void where_records_may_be_missing_it_is_undetermined_whether_something_makes_up_for_it() {
    String rule =
        "Where records may be missing it is " + "undetermined whether something makes up for it";
    given(new Misdeed(new DutySketch().asOf(DUE + 1).silent().duty(), false, true))
        .finds(Outcome.UNDETERMINED, rule);
  }
}
