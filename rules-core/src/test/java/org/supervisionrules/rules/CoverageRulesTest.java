package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Topics;
import org.supervisionrules.report.Outcome;

class CoverageRulesTest {
  @Test
  void what_was_dealt_with_too_late_is_a_breach() {
    String rule = "What was dealt with too late is a breach";
    given(new Topics(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Topics(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Topics(new DutySketch().doneOn(DUE).duty())).findsNothing();
  }

  @Test
  void until_its_day_is_over_what_is_not_dealt_with_is_pending() {
    String rule = "Until its day is over what is not dealt with is pending";
    given(new Topics(new DutySketch().asOf(DUE - 1).duty())).finds(Outcome.PENDING, rule);
    given(new Topics(new DutySketch().duty())).finds(Outcome.PENDING, rule);
    given(new Topics(new DutySketch().asOf(DUE + 1).duty())).isNotFor(rule);
    given(new Topics(new DutySketch().leftOn(DUE).duty())).finds(Outcome.PENDING, rule);
    given(new Topics(new DutySketch().leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void what_is_not_dealt_with_when_its_day_is_over_is_a_breach() {
    String rule = "What is not dealt with when its day is over is a breach";
    given(new Topics(new DutySketch().asOf(DUE + 1).duty())).finds(Outcome.BREACHED, rule);
    given(new Topics(new DutySketch().duty())).isNotFor(rule);
    given(new Topics(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void where_records_may_be_missing_what_is_not_dealt_with_is_undetermined() {
    String rule = "Where records may be missing what is not dealt with is undetermined";
    given(new Topics(new DutySketch().silent().duty())).finds(Outcome.UNDETERMINED, rule);
    given(new Topics(new DutySketch().asOf(DUE + 1).silent().duty()))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Topics(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty()))
        .findsNothing();
  }
}
