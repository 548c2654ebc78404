package org.supervisionrules.time;

/**
 * Where a sum of months lands when the month it reaches is too short: 31 January + 1 month.
 *
 * <p>The two defensible answers of the literature on date arithmetic; policy packs round {@link
 * #DOWN} unless they declare otherwise ({@code calendar: { monthEnd: up }}).
 */
public enum MonthEnd {
  /** The last day of the shorter month: 28 February. */
  DOWN,
  /** The first day of the month after: 1 March. */
  UP
}
