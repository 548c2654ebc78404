package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Judgement;
import org.supervisionrules.report.Outcome;

class AttestationRulesTest {
  @Test
  void a_judgement_given_too_late_is_a_breach() {
    String rule = "A judgement given too late is a breach";
    given(new Judgement(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Judgement(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Judgement(new DutySketch().doneOn(DUE).duty())).findsNothing();
  }

  @Test
  void until_its_day_is_over_a_judgement_not_given_is_pending() {
    String rule = "Until its day is over a judgement not given is pending";
    given(new Judgement(new DutySketch().asOf(DUE - 1).duty())).finds(Outcome.PENDING, rule);
    given(new Judgement(new DutySketch().duty())).finds(Outcome.PENDING, rule);
    given(new Judgement(new DutySketch().asOf(DUE + 1).duty())).isNotFor(rule);
    given(new Judgement(new DutySketch().leftOn(DUE).duty())).finds(Outcome.PENDING, rule);
    given(new Judgement(new DutySketch().leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void a_judgement_not_given_when_its_day_is_over_is_a_breach() {
    String rule = "A judgement not given when its day is over is a breach";
    given(new Judgement(new DutySketch().asOf(DUE + 1).duty())).finds(Outcome.BREACHED, rule);
    given(new Judgement(new DutySketch().duty())).isNotFor(rule);
    given(new Judgement(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void where_judgements_may_be_missing_from_the_records_one_not_given_is_undetermined() {
    String rule =
        "Where judgements may be missing from " + "the records one not given is undetermined";
    given(new Judgement(new DutySketch().silent().duty())).finds(Outcome.UNDETERMINED, rule);
    given(new Judgement(new DutySketch().asOf(DUE + 1).silent().duty()))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Judgement(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty()))
        .findsNothing();
  }
}
