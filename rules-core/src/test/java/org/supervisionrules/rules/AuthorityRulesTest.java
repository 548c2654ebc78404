package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Actor;
import org.supervisionrules.report.Outcome;

class AuthorityRulesTest {
  private static Actor nobody(DutySketch duty) {
    return new Actor(duty.duty(), false, false, false);
  }

  @Test
  void what_somebody_does_who_may_not_is_a_breach() {
    String rule = "What somebody does who may not is a breach";
    given(new Actor(new DutySketch().duty(), true, false, false)).finds(Outcome.BREACHED, rule);
    given(new Actor(new DutySketch().leftOn(DUE - 1).duty(), true, false, false))
        .finds(Outcome.BREACHED, rule);
  }

  @Test
  void where_the_records_need_not_name_all_who_may_it_is_undetermined_whether_somebody_else_may() {
    String rule =
        "Where the records need not name all who "
            + "may it is undetermined whether somebody else may";
    given(new Actor(new DutySketch().silent().duty(), true, false, false))
        .finds(Outcome.UNDETERMINED, rule);
  }

  @Test
  void what_a_deputy_does_whose_turn_it_is_not_is_a_breach() {
    String rule = "What a deputy does whose turn it is not is a breach";
    given(new Actor(new DutySketch().duty(), true, true, false)).finds(Outcome.BREACHED, rule);
  }

  @Test
  void what_a_deputy_does_when_called_for_is_met() {
    String rule = "What a deputy does when called for is met";
    given(new Actor(new DutySketch().duty(), true, true, true)).finds(Outcome.MET, rule);
  }

  @Test
  void until_its_day_is_over_it_is_pending_who_did_it() {
    String rule = "Until its day is over it is pending who did it";
    given(nobody(new DutySketch())).finds(Outcome.PENDING, rule);
    given(nobody(new DutySketch().asOf(DUE + 1))).isNotFor(rule);
    given(nobody(new DutySketch().leftOn(DUE - 1))).findsNothing();
  }

  @Test
  void where_it_is_not_on_record_who_did_it_when_its_day_is_over_it_is_a_breach() {
    String rule = "Where it is not on record who did it when its day is over it is a breach";
    given(nobody(new DutySketch().asOf(DUE + 1))).finds(Outcome.BREACHED, rule);
    given(nobody(new DutySketch())).isNotFor(rule);
  }

  @Test
  void where_entries_may_be_missing_from_the_records_it_is_undetermined_who_did_it() {
    String rule = "Where entries may be missing from the records it is undetermined who did it";
    given(nobody(new DutySketch().silent())).finds(Outcome.UNDETERMINED, rule);
    given(nobody(new DutySketch().silent().leftOn(DUE - 1))).findsNothing();
  }
}
