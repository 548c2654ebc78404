package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.report.Outcome;

class CountRulesTest {

  @Test
  void a_number_reached_is_met_when_the_counting_is_over() {
    String rule = "A number reached is met when the counting is over";
    QuotaSketch reached = new QuotaSketch().acts(3, 2, 0);
    given(reached.asOf(DUE + 1).fact()).finds(Outcome.MET, rule);
    given(reached.asOf(DUE).fact()).isNotFor(rule);
    given(reached.asOf(DUE).ended(true).fact()).finds(Outcome.MET, rule);
    given(reached.silent(true).leftOn(DUE - 1).fact()).finds(Outcome.MET, rule);
    given(reached.acts(2, 2, 0).fact()).isNotFor(rule);
    given(reached.acts(3, 1, 0).fact()).isNotFor(rule);
  }

  @Test
  void a_number_reached_is_pending_until_the_counting_is_over() {
    String rule = "A number reached is pending until the counting is over";
    QuotaSketch reached = new QuotaSketch().acts(3, 2, 0);
    given(reached.asOf(DUE).fact()).finds(Outcome.PENDING, rule);
    given(reached.silent(true).fact()).finds(Outcome.PENDING, rule);
    given(reached.asOf(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void a_number_not_reached_when_the_counting_is_over_is_a_breach() {
    String rule = "A number not reached when the counting is over is a breach";
    given(new QuotaSketch().acts(2, 2, 0).fact()).finds(Outcome.BREACHED, rule);
    given(new QuotaSketch().acts(2, 0, 2).fact()).finds(Outcome.BREACHED, rule);
    given(new QuotaSketch().acts(3, 1, 0).fact()).finds(Outcome.BREACHED, rule);
    given(new QuotaSketch().acts(3, 1, 0).asOf(DUE - 9).ended(true).fact())
        .finds(Outcome.BREACHED, rule);
    given(new QuotaSketch().acts(3, 1, 1).fact()).isNotFor(rule);
    given(new QuotaSketch().acts(2, 2, 0).asOf(DUE).fact()).isNotFor(rule);
    given(new QuotaSketch().acts(2, 2, 0).leftOn(DUE).fact()).finds(Outcome.BREACHED, rule);
    given(new QuotaSketch().acts(2, 2, 0).leftOn(DUE - 1).fact()).findsNothing();
  }

  @Test
  void acts_by_whom_nobody_can_tell_leave_it_undetermined_when_the_counting_is_over() {
    String rule = "Acts by whom nobody can tell leave it undetermined when the counting is over";
    QuotaSketch possible = new QuotaSketch().acts(3, 1, 1);
    given(possible.fact()).finds(Outcome.UNDETERMINED, rule);
    given(possible.silent(true).fact()).finds(Outcome.UNDETERMINED, rule);
    given(possible.leftOn(DUE - 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(possible.asOf(DUE).fact()).isNotFor(rule);
    given(possible.asOf(DUE + 1).acts(3, 2, 1).fact()).isNotFor(rule);
    given(possible.acts(2, 1, 1).fact()).isNotFor(rule);
  }

  @Test
  void a_number_not_reached_is_pending_until_the_counting_is_over() {
    String rule = "A number not reached is pending until the counting is over";
    QuotaSketch falling = new QuotaSketch().acts(2, 2, 0).asOf(DUE);
    given(falling.fact()).finds(Outcome.PENDING, rule);
    given(falling.leftOn(DUE).fact()).finds(Outcome.PENDING, rule);
    given(falling.leftOn(DUE - 1).fact()).findsNothing();
    given(falling.acts(3, 1, 1).fact()).finds(Outcome.PENDING, rule);
    given(falling.acts(3, 1, 1).asOf(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void where_acts_may_be_missing_from_the_records_a_number_not_reached_is_undetermined() {
    String rule = "Where acts may be missing from the records a number not reached is undetermined";
    QuotaSketch silent = new QuotaSketch().acts(2, 2, 0).silent(true);
    given(silent.fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE - 1).fact()).findsNothing();
    given(silent.leftOn(DUE).asOf(DUE).fact()).isNotFor(rule);
  }

  @Test
  void where_acts_may_be_missing_from_the_records_a_number_not_reached_yet_is_undetermined() {
    String rule =
        "Where acts may be missing from the records a number not reached yet is undetermined";
    QuotaSketch silent = new QuotaSketch().acts(2, 2, 0).silent(true).asOf(DUE);
    given(silent.fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE - 1).fact()).findsNothing();
    given(silent.acts(3, 1, 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.asOf(DUE + 1).fact()).isNotFor(rule);
  }
}
