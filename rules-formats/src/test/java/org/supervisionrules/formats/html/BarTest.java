package org.supervisionrules.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.Tally;

class BarTest {
  @Test
  void one_breach_of_thousands_is_seen() throws InvalidPolicyException {
    Bar bar = Bar.of(tally(5000, 1));

    assertThat(bar.failed()).isEqualTo(3);
    assertThat(bar.kept() + bar.failed()).isEqualTo(Bar.LENGTH);
  }

  @Test
  void all_kept_is_full_and_none_checked_is_empty() throws InvalidPolicyException {
    assertThat(Bar.of(tally(7, 0))).isEqualTo(new Bar(Bar.LENGTH, 0));
    assertThat(Bar.of(new Tally())).isEqualTo(new Bar(0, 0));
  }

  private static Tally tally(int checked, int breached) throws InvalidPolicyException {
    Finding breach =
        new Finding(
            Outcome.BREACHED,
            Severity.VIOLATION,
            null,
            null,
            null,
            null,
            () -> {
              throw new AssertionError("nobody asked for words");
            });
    Tally tally = new Tally();
    tally.add(
        new Result(
            "S-1",
            Policy.read(Made.RESOURCES.resolve("policy.yaml")).requirements().get(0),
            Severity.VIOLATION,
            breached == 0 ? Outcome.MET : Outcome.BREACHED,
            checked,
            breached == 0 ? List.of() : List.of(breach)));
    return tally;
  }
}
