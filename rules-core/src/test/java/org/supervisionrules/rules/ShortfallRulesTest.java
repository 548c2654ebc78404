package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Shortfall;
import org.supervisionrules.report.Outcome;

class ShortfallRulesTest {
  @Test
  void a_number_made_up_too_late_is_a_breach() {
    String rule = "A number made up too late is a breach";
    given(new Shortfall(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty(), 3, 2, false))
        .finds(Outcome.BREACHED, rule);
    given(
            new Shortfall(
                new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty(), 3, 2, false))
        .finds(Outcome.BREACHED, rule);
    given(new Shortfall(new DutySketch().doneOn(DUE).duty(), 3, 2, false)).findsNothing();
  }

  @Test
  void a_shortfall_is_pending_until_its_stretch_is_over() {
    String rule = "A shortfall is pending until its stretch is over";
    given(new Shortfall(new DutySketch().asOf(DUE - 1).duty(), 3, 2, false))
        .finds(Outcome.PENDING, rule);
    given(new Shortfall(new DutySketch().duty(), 3, 2, false)).finds(Outcome.PENDING, rule);
    given(new Shortfall(new DutySketch().asOf(DUE + 1).duty(), 3, 2, false)).isNotFor(rule);
    given(new Shortfall(new DutySketch().leftOn(DUE).duty(), 3, 2, false))
        .finds(Outcome.PENDING, rule);
    given(new Shortfall(new DutySketch().leftOn(DUE - 1).duty(), 3, 2, false)).findsNothing();
  }

  @Test
  void a_shortfall_is_a_breach_when_its_stretch_is_over() {
    String rule = "A shortfall is a breach when its stretch is over";
    given(new Shortfall(new DutySketch().asOf(DUE + 1).duty(), 3, 2, false))
        .finds(Outcome.BREACHED, rule);
    given(new Shortfall(new DutySketch().duty(), 3, 2, false)).isNotFor(rule);
    given(new Shortfall(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty(), 3, 2, false))
        .findsNothing();
  }

  @Test
  void where_acts_may_be_missing_from_the_records_a_shortfall_is_undetermined() {
    String rule = "Where acts may be missing from the records a shortfall is undetermined";
    given(new Shortfall(new DutySketch().silent().duty(), 3, 2, false))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Shortfall(new DutySketch().asOf(DUE + 1).silent().duty(), 3, 2, false))
        .finds(Outcome.UNDETERMINED, rule);
    given(
            new Shortfall(
                new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty(), 3, 2, false))
        .findsNothing();
  }

  @Test
  void a_shortfall_that_is_explained_is_met() {
    String rule = "A shortfall that is explained is met";
    given(new Shortfall(new DutySketch().asOf(DUE + 1).duty(), 3, 2, true))
        .finds(Outcome.MET, rule);
    given(new Shortfall(new DutySketch().asOf(DUE + 1).silent().duty(), 3, 2, true))
        .finds(Outcome.MET, rule);
  }
}
