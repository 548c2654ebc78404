package org.supervisionrules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of acts, or a total of them, to be reached in a stretch of days, and not reached in
 * time.
 *
 * @param duty what is asked; done where the number was made up later
 * @param needed how much there must be
 * @param reached how much there is
 * @param explained whether an explanation is on record that is accepted in their place
 * @param unit what a total is counted in ({@code minutes}); null where acts are counted
 * @param portion how the number came about where it goes by the share of full time; null otherwise
 */
public record Shortfall(
    Duty duty,
    int needed,
    BigDecimal reached,
    boolean explained,
    @Nullable String unit,
    @Nullable Portion portion)
    implements Asked {

  /** A number of acts that is asked of everybody. */
  public Shortfall(Duty duty, int needed, int reached, boolean explained) {
    this(duty, needed, BigDecimal.valueOf(reached), explained, null, null);
  }
}
