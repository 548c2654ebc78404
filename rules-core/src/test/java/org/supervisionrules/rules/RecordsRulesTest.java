package org.supervisionrules.rules;

import static org.supervisionrules.internal.engine.RuleVerifier.given;

import org.junit.jupiter.api.Test;
import org.supervisionrules.facts.MissingRecords;
import org.supervisionrules.report.Outcome;

class RecordsRulesTest {
  @Test
  void where_no_event_carries_the_record_it_is_undetermined() {
    given(new MissingRecords(Sample.REQUIREMENT, "record", 4, "session"))
        .finds(Outcome.UNDETERMINED, "Where no event carries the record it is undetermined");
  }
}
