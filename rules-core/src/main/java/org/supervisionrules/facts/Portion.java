package org.supervisionrules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked of somebody who works part of full time, weighted by the days of the stretch.
 *
 * <p>Worked example: 10 in a year of 365 days, at 0.5 on 181 days and full time on 184: 10 x 274.5
 * / 365 = 7.52, rounded down 7.
 *
 * @param full how much is asked of full time
 * @param parts the shares of full time, by day
 * @param up whether a part of one is rounded up; otherwise down, and never below 1
 */
public record Portion(int full, List<Part> parts, boolean up) {
  private static final int DIGITS = 4;

  public Portion {
    parts = List.copyOf(parts);
  }

  /**
   * Some days with one share.
   *
   * @param days how many
   * @param share 1 for full time; null where it is not on record
   */
  public record Part(int days, @Nullable BigDecimal share) {}

  /** The number of days. */
  public int days() {
    return parts.stream().mapToInt(Part::days).sum();
  }

  /** On how many days the share is not on record. */
  public int unknownDays() {
    return parts.stream().filter(part -> part.share() == null).mapToInt(Part::days).sum();
  }

  /** How much is asked, taking days whose share is not on record for full time. */
  public int needed() {
    return rounded(BigDecimal.ONE);
  }

  /** How much is asked at least, whatever the share was on the days where it is not on record. */
  public int neededAtLeast() {
    return rounded(BigDecimal.ZERO);
  }

  /** What is asked before it is rounded, to four digits. */
  public BigDecimal exact() {
    return weighted(BigDecimal.ONE)
        .divide(BigDecimal.valueOf(days()), DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private int rounded(BigDecimal unknown) {
    RoundingMode mode = up ? RoundingMode.CEILING : RoundingMode.FLOOR;
    int rounded = weighted(unknown).divide(BigDecimal.valueOf(days()), 0, mode).intValueExact();
    return full == 0 ? 0 : Math.max(1, rounded);
  }

  private BigDecimal weighted(BigDecimal unknown) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal share = part.share() == null ? unknown : part.share();
      sum = sum.add(share.multiply(BigDecimal.valueOf(part.days())));
    }
    return sum.multiply(BigDecimal.valueOf(full));
  }
}
