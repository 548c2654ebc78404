package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Moment;

class DeadlineRulesTest {

  private static Moment at(String text) {
    return Moment.parse(text, ZoneId.of("Europe/London"));
  }

  @Test
  void an_act_after_its_time_is_a_breach() {
    String rule = "An act after its time is a breach";
    TimedActSketch late = new TimedActSketch().doneOn(DUE + 1).asOf(DUE + 1);
    given(late.fact()).finds(Outcome.BREACHED, rule);
    given(late.silent(true).fact()).finds(Outcome.BREACHED, rule);
    given(late.leftOn(DUE - 1).fact()).finds(Outcome.BREACHED, rule);
    given(new TimedActSketch().doneOn(DUE).fact()).findsNothing();
  }

  @Test
  void a_time_is_over_a_second_after_it() {
    TimedActSketch act = new TimedActSketch().due(at("2026-03-02T12:30")).asOf(DUE + 1);
    given(act.done(at("2026-03-02T12:30")).fact()).findsNothing();
    given(act.done(at("2026-03-02T12:30:01")).fact())
        .finds(Outcome.BREACHED, "An act after its time is a breach");
  }

  @Test
  void where_one_side_is_only_a_date_dates_are_compared() {
    TimedActSketch act = new TimedActSketch().due(at("2026-03-02T12:30")).asOf(DUE + 1);
    given(act.doneOn(DUE).fact()).findsNothing();
    given(act.doneOn(DUE + 1).fact()).finds(Outcome.BREACHED, "An act after its time is a breach");
  }

  @Test
  void until_its_time_is_over_an_act_is_pending() {
    String rule = "Until its time is over an act is pending";
    given(new TimedActSketch().asOf(DUE - 1).fact()).finds(Outcome.PENDING, rule);
    given(new TimedActSketch().asOf(DUE).fact()).finds(Outcome.PENDING, rule);
    given(new TimedActSketch().due(at("2026-03-02T00:00")).asOf(DUE).fact())
        .finds(Outcome.PENDING, rule);
    given(new TimedActSketch().asOf(DUE + 1).fact()).isNotFor(rule);
    given(new TimedActSketch().leftOn(DUE).fact()).finds(Outcome.PENDING, rule);
    given(new TimedActSketch().leftOn(DUE - 1).fact()).findsNothing();
  }

  @Test
  void an_act_not_done_when_its_time_is_over_is_a_breach() {
    String rule = "An act not done when its time is over is a breach";
    given(new TimedActSketch().asOf(DUE + 1).fact()).finds(Outcome.BREACHED, rule);
    given(new TimedActSketch().asOf(DUE).fact()).isNotFor(rule);
    given(new TimedActSketch().asOf(DUE + 1).leftOn(DUE).fact()).finds(Outcome.BREACHED, rule);
    given(new TimedActSketch().asOf(DUE + 1).leftOn(DUE - 1).fact()).findsNothing();
  }

  @Test
  void where_the_record_says_too_little_an_act_is_undetermined() {
    String rule = "Where the record says too little an act is undetermined";
    TimedActSketch unclear = new TimedActSketch().unclear(true);
    given(unclear.fact()).finds(Outcome.UNDETERMINED, rule);
    given(unclear.asOf(DUE + 1).silent(true).fact()).finds(Outcome.UNDETERMINED, rule);
    given(unclear.doneOn(DUE + 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(unclear.leftOn(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(unclear.leftOn(DUE - 1).fact()).findsNothing();
  }

  @Test
  void where_acts_may_be_missing_from_the_records_one_that_is_not_there_is_undetermined() {
    String rule =
        "Where acts may be missing from the records one that is not there is undetermined";
    TimedActSketch silent = new TimedActSketch().silent(true);
    given(silent.asOf(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.asOf(DUE + 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.leftOn(DUE - 1).fact()).findsNothing();
    given(silent.leftOn(DUE).doneOn(DUE + 1).fact()).isNotFor(rule);
  }
}
