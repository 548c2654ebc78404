package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Each of a list is dealt with again and again, never further apart than an interval: the functions
 * of supervision every twelve weeks.
 *
 * @param every the longest interval for each of them
 * @param firstWithin the time allowed for the first, where it differs
 * @param needs what is to be dealt with, in the order of the pack
 * @param in events that deal with them, each with the value that says which
 * @param rollsUp whether what is named below another ({@code KSS-1-3}) deals with that other too
 * @param pauses the absences that pause it, where any do
 */
public record RecurringCoverage(
    Dated<Amount> every,
    Optional<Amount> firstWithin,
    List<String> needs,
    List<Related> in,
    boolean rollsUp,
    Optional<Clock.Pauses> pauses)
    implements Kind {
  public RecurringCoverage {
    needs = List.copyOf(needs);
    in = List.copyOf(in);
  }

  @Override
  public String word() {
    return "coverage";
  }

  @Override
  public String asks() {
    return needs.size() + (needs.size() == 1 ? " thing" : " things") + " every " + every;
  }

  @Override
  public EntryType evidence() {
    return in.get(0).entries().type();
  }
}
