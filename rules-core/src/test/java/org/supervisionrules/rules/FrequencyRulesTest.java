package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Milestone;
import org.supervisionrules.report.Outcome;

class FrequencyRulesTest {

  @Test
  void an_act_after_the_interval_ran_out_is_a_breach() {
    String rule = "An act after the interval ran out is a breach";
    given(new IntervalSketch().heldOn(DUE + 1).asOf(DUE + 1).fact()).finds(Outcome.BREACHED, rule);
    given(new IntervalSketch().heldOn(DUE + 9).asOf(DUE + 30).silent(true).fact())
        .finds(Outcome.BREACHED, rule);
    given(new IntervalSketch().heldOn(DUE).asOf(DUE).fact()).findsNothing();
  }

  @Test
  void an_act_counts_on_the_day_it_is_credited_at() {
    given(new IntervalSketch().heldOn(DUE + 5, DUE).asOf(DUE + 5).fact()).findsNothing();
    given(new IntervalSketch().heldOn(DUE + 5, DUE + 1).asOf(DUE + 5).fact())
        .finds(Outcome.BREACHED, "An act after the interval ran out is a breach");
  }

  @Test
  void while_the_interval_runs_the_next_act_is_pending() {
    String rule = "While the interval runs the next act is pending";
    given(new IntervalSketch().asOf(DUE - 1).fact()).finds(Outcome.PENDING, rule);
    given(new IntervalSketch().asOf(DUE).fact()).finds(Outcome.PENDING, rule);
    given(new IntervalSketch().asOf(DUE).reconvenableUntil(DUE + 4).fact())
        .finds(Outcome.PENDING, rule);
    given(new IntervalSketch().asOf(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void while_a_postponed_session_can_be_reconvened_in_time_the_next_act_is_pending() {
    String rule = "While a postponed session can be reconvened in time the next act is pending";
    IntervalSketch postponed = new IntervalSketch().reconvenableUntil(DUE + 4);
    given(postponed.asOf(DUE + 1).fact()).findsPendingUntil(DUE + 4, rule);
    given(postponed.asOf(DUE + 4).fact()).findsPendingUntil(DUE + 4, rule);
    given(postponed.asOf(DUE).fact()).isNotFor(rule);
    given(postponed.asOf(DUE + 5).fact()).isNotFor(rule);
  }

  @Test
  void an_interval_that_ran_out_without_an_act_is_a_breach() {
    String rule = "An interval that ran out without an act is a breach";
    given(new IntervalSketch().asOf(DUE + 1).fact()).finds(Outcome.BREACHED, rule);
    given(new IntervalSketch().asOf(DUE).fact()).isNotFor(rule);
    given(new IntervalSketch().reconvenableUntil(DUE + 4).asOf(DUE + 5).fact())
        .finds(Outcome.BREACHED, rule);
    given(new IntervalSketch().reconvenableUntil(DUE + 4).asOf(DUE + 4).fact()).isNotFor(rule);
  }

  @Test
  void where_acts_may_be_missing_from_the_records_an_interval_without_one_is_undetermined() {
    String rule =
        "Where acts may be missing from the records an interval without one is undetermined";
    IntervalSketch silent = new IntervalSketch().silent(true);
    given(silent.asOf(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.asOf(DUE + 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.reconvenableUntil(DUE + 4).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.heldOn(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void what_happens_after_its_point_in_time_is_a_breach() {
    String rule = "What happens after its point in time is a breach";
    given(new Milestone(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty(), false))
        .finds(Outcome.BREACHED, rule);
    given(new Milestone(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty(), false))
        .finds(Outcome.BREACHED, rule);
    given(new Milestone(new DutySketch().doneOn(DUE).duty(), false)).findsNothing();
  }

  @Test
  void until_its_point_in_time_is_over_what_has_not_happened_is_pending() {
    String rule = "Until its point in time is over what has not happened is pending";
    given(new Milestone(new DutySketch().asOf(DUE - 1).duty(), false)).finds(Outcome.PENDING, rule);
    given(new Milestone(new DutySketch().duty(), false)).finds(Outcome.PENDING, rule);
    given(new Milestone(new DutySketch().asOf(DUE + 1).duty(), false)).isNotFor(rule);
    given(new Milestone(new DutySketch().leftOn(DUE).duty(), false)).finds(Outcome.PENDING, rule);
    given(new Milestone(new DutySketch().leftOn(DUE - 1).duty(), false)).findsNothing();
  }

  @Test
  void what_has_not_happened_when_its_point_in_time_is_over_is_a_breach() {
    String rule = "What has not happened when its point in time is over is a breach";
    given(new Milestone(new DutySketch().asOf(DUE + 1).duty(), false))
        .finds(Outcome.BREACHED, rule);
    given(new Milestone(new DutySketch().duty(), false)).isNotFor(rule);
    given(new Milestone(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty(), false))
        .findsNothing();
  }

  @Test
  void
      where_acts_may_be_missing_from_the_records_what_has_not_happened_at_its_point_is_undetermined() {
    String rule =
        "Where acts may be missing from the records "
            + "what has not happened at its point is undetermined";
    given(new Milestone(new DutySketch().silent().duty(), false)).finds(Outcome.UNDETERMINED, rule);
    given(new Milestone(new DutySketch().asOf(DUE + 1).silent().duty(), false))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Milestone(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty(), false))
        .findsNothing();
  }

  @Test
  void what_happened_only_before_its_point_in_time_is_a_breach() {
    String rule = "What happened only before its point in time is a breach";
    given(new Milestone(new DutySketch().doneOn(DUE - 60).asOf(DUE + 1).duty(), true))
        .finds(Outcome.BREACHED, rule);
    given(new Milestone(new DutySketch().doneOn(DUE - 60).asOf(DUE + 1).duty(), false))
        .isNotFor(rule);
  }
}
