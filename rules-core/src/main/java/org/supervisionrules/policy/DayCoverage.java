package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Every day lies in some period, but for gaps of a length: nobody is without a supervisor for more
 * than four weeks.
 *
 * @param days the periods
 * @param gaps the longest gap allowed; none where no day may be bare
 */
public record DayCoverage(Selector days, Optional<Dated<Amount>> gaps) implements Kind {

  @Override
  public String word() {
    return "coverage";
  }

  @Override
  public String asks() {
    return gaps.map(longest -> "no gap longer than " + longest).orElse("no gap");
  }

  @Override
  public EntryType evidence() {
    return days.type();
  }
}
