package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;

class RetentionRulesTest {

  @Test
  void records_destroyed_before_the_time_is_over_are_a_breach() {
    String rule = "Records destroyed before the time is over are a breach";
    KeepingSketch early = new KeepingSketch().destroyedOn(DUE - 1);
    given(early.fact()).finds(Outcome.BREACHED, rule);
    given(early.silent(true).asOf(DUE + 100).fact()).finds(Outcome.BREACHED, rule);
    given(early.holdEndsOn(DUE + 5).fact()).finds(Outcome.BREACHED, rule);
    given(new KeepingSketch().destroyedOn(DUE).asOf(DUE).fact()).isNotFor(rule);
  }

  @Test
  void records_destroyed_under_a_legal_hold_are_a_breach() {
    String rule = "Records destroyed under a legal hold are a breach";
    KeepingSketch destroyed = new KeepingSketch().destroyedOn(DUE).asOf(DUE);
    given(destroyed.holdEndsOn(DUE).fact()).finds(Outcome.BREACHED, rule);
    given(destroyed.holdEndsOn(Days.OPEN).fact()).finds(Outcome.BREACHED, rule);
    given(destroyed.holdEndsOn(Days.BEGINNING).fact()).isNotFor(rule);
    given(new KeepingSketch().destroyedOn(DUE - 1).holdEndsOn(Days.OPEN).fact()).isNotFor(rule);
  }

  @Test
  void records_destroyed_after_the_time_were_kept() {
    String rule = "Records destroyed after the time were kept";
    given(new KeepingSketch().destroyedOn(DUE).asOf(DUE).fact()).finds(Outcome.MET, rule);
    given(new KeepingSketch().destroyedOn(DUE + 9).asOf(DUE + 9).silent(true).fact())
        .finds(Outcome.MET, rule);
    given(new KeepingSketch().destroyedOn(DUE - 1).asOf(DUE).fact()).isNotFor(rule);
  }

  @Test
  void records_not_destroyed_when_the_time_is_over_were_kept() {
    String rule = "Records not destroyed when the time is over were kept";
    given(new KeepingSketch().asOf(DUE).fact()).finds(Outcome.MET, rule);
    given(new KeepingSketch().asOf(DUE).silent(true).fact()).finds(Outcome.MET, rule);
    given(new KeepingSketch().asOf(DUE - 1).fact()).isNotFor(rule);
  }

  @Test
  void until_the_time_is_over_keeping_records_is_pending() {
    String rule = "Until the time is over keeping records is pending";
    given(new KeepingSketch().asOf(DUE - 1).fact()).finds(Outcome.PENDING, rule);
    given(new KeepingSketch().asOf(DUE).fact()).isNotFor(rule);
  }

  @Test
  void where_a_destruction_may_be_missing_from_the_records_keeping_is_undetermined() {
    String rule = "Where a destruction may be missing from the records keeping is undetermined";
    given(new KeepingSketch().asOf(DUE - 1).silent(true).fact()).finds(Outcome.UNDETERMINED, rule);
    given(new KeepingSketch().asOf(DUE).silent(true).fact()).isNotFor(rule);
  }

  @Test
  void a_legal_hold_without_an_end_suspends_destruction() {
    String rule = "A legal hold without an end suspends destruction";
    given(new DestructionSketch().suspended().fact()).finds(Outcome.MET, rule);
    given(new DestructionSketch().suspended().silent(true).asOf(DUE + 999).fact())
        .finds(Outcome.MET, rule);
    given(new DestructionSketch().suspended().destroyedOn(DUE - 9).fact()).finds(Outcome.MET, rule);
    given(new DestructionSketch().fact()).isNotFor(rule);
  }

  @Test
  void records_destroyed_in_time_are_destroyed() {
    String rule = "Records destroyed in time are destroyed";
    given(new DestructionSketch().destroyedOn(DUE).fact()).finds(Outcome.MET, rule);
    given(new DestructionSketch().destroyedOn(DUE - 999).silent(true).fact())
        .finds(Outcome.MET, rule);
    given(new DestructionSketch().destroyedOn(DUE + 1).asOf(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void records_destroyed_late_are_a_breach() {
    String rule = "Records destroyed late are a breach";
    DestructionSketch late = new DestructionSketch().destroyedOn(DUE + 1).asOf(DUE + 1);
    given(late.fact()).finds(Outcome.BREACHED, rule);
    given(late.silent(true).fact()).finds(Outcome.BREACHED, rule);
    given(late.destroyedOn(DUE).fact()).isNotFor(rule);
  }

  @Test
  void until_it_is_due_destruction_is_pending() {
    String rule = "Until it is due destruction is pending";
    given(new DestructionSketch().asOf(DUE - 1).fact()).finds(Outcome.PENDING, rule);
    given(new DestructionSketch().asOf(DUE).fact()).finds(Outcome.PENDING, rule);
    given(new DestructionSketch().asOf(DUE + 1).fact()).isNotFor(rule);
  }

  @Test
  void records_not_destroyed_when_it_was_due_are_a_breach() {
    String rule = "Records not destroyed when it was due are a breach";
    given(new DestructionSketch().asOf(DUE + 1).fact()).finds(Outcome.BREACHED, rule);
    given(new DestructionSketch().asOf(DUE).fact()).isNotFor(rule);
  }

  @Test
  void where_a_destruction_may_be_missing_from_the_records_it_is_undetermined() {
    String rule = "Where a destruction may be missing from the records it is undetermined";
    DestructionSketch silent = new DestructionSketch().silent(true);
    given(silent.asOf(DUE).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.asOf(DUE + 1).fact()).finds(Outcome.UNDETERMINED, rule);
    given(silent.destroyedOn(DUE + 1).fact()).isNotFor(rule);
  }
}
