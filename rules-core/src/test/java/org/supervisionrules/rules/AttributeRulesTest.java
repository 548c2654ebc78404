package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;
import static org.supervisionrules.rules.Sample.DUE;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.Particulars;
import org.supervisionrules.report.Outcome;

class AttributeRulesTest {
  @Test
  void what_an_entry_carries_too_late_is_a_breach() {
    String rule = "What an entry carries too late is a breach";
    given(new Particulars(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Particulars(new DutySketch().doneOn(DUE + 1).asOf(DUE + 1).silent().duty()))
        .finds(Outcome.BREACHED, rule);
    given(new Particulars(new DutySketch().doneOn(DUE).duty())).findsNothing();
  }

  @Test
  void until_its_day_is_over_what_an_entry_lacks_is_pending() {
    String rule = "Until its day is over what an entry lacks is pending";
    given(new Particulars(new DutySketch().asOf(DUE - 1).duty())).finds(Outcome.PENDING, rule);
    given(new Particulars(new DutySketch().duty())).finds(Outcome.PENDING, rule);
    given(new Particulars(new DutySketch().asOf(DUE + 1).duty())).isNotFor(rule);
    given(new Particulars(new DutySketch().leftOn(DUE).duty())).finds(Outcome.PENDING, rule);
    given(new Particulars(new DutySketch().leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void what_an_entry_lacks_when_its_day_is_over_is_a_breach() {
    String rule = "What an entry lacks when its day is over is a breach";
    given(new Particulars(new DutySketch().asOf(DUE + 1).duty())).finds(Outcome.BREACHED, rule);
    given(new Particulars(new DutySketch().duty())).isNotFor(rule);
    given(new Particulars(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).duty())).findsNothing();
  }

  @Test
  void where_entries_may_be_missing_from_the_records_what_one_lacks_is_undetermined() {
    String rule = "Where entries may be missing from the records what one lacks is undetermined";
    given(new Particulars(new DutySketch().silent().duty())).finds(Outcome.UNDETERMINED, rule);
    given(new Particulars(new DutySketch().asOf(DUE + 1).silent().duty()))
        .finds(Outcome.UNDETERMINED, rule);
    given(new Particulars(new DutySketch().asOf(DUE + 1).leftOn(DUE - 1).silent().duty()))
        .findsNothing();
  }
}
