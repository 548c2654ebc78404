package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Sequence;
import org.supervisionrules.report.Outcome;

class PrecedenceRulesTest {
  @Test
  void what_came_after_what_it_must_precede_is_a_breach() {
    String rule = "What came after what it must precede is a breach";
    given(new Sequence(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Sequence(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Sequence(new DutySketch().doneOn(DUE).duty())).findsNothing();
  }

  @Test
  void on_the_day_itself_what_must_come_first_is_pending() {
    String rule = "On the day itself what must come first is pending";
    given(new Sequence(new DutySketch().asOf(DUE - 1).duty())).finds(Outcome.PENDING, rule);
    given(new Sequence(new DutySketch().duty())).finds(Outcome.PENDING, rule);
    given(new Sequence(new DutySketch().asOf(DUE + 1).duty())).isNotFor(rule);
    given(new Sequence(new DutySketch().leftOn(DUE).duty())).finds(Outcome.PENDING, rule);
    given(new Sequence(new DutySketch().leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void what_has_not_come_although_the_second_has_is_a_breach() {
    String rule = "What has not come although the second has is a breach";
    given(new Sequence(new DutySketch().asOf(DUE + 1).duty())).finds(Outcome.BREACHED, rule);
    given(new Sequence(new DutySketch().duty())).isNotFor(rule);
    given(new Sequence(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void where_records_may_be_missing_what_must_come_first_is_undetermined() {
    String rule = "Where records may be missing what must come first is undetermined";
    given(new Sequence(new DutySketch().silent().duty())).finds(Outcome.UNDETERMINED, rule);
    given(new Sequence(new DutySketch().asOf(DUE + 1).silent().duty()))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Sequence(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty()))
        .findsNothing();
  }
}
