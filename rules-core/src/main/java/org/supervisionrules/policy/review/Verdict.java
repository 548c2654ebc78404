package org.supervisionrules.policy.review;

import java.util.Locale;
import org.supervisionrules.policy.Order;

/** How a requirement of one policy compares with that of another. */
public enum Verdict {
  /** It asks more on some day and less on none. */
  STRICTER,
  /** It asks less on some day and more on none. */
  WEAKER,
  /** It asks something else: more in one way and less in another, or it cannot be compared. */
  OTHER,
  /** Only the second policy has it. */
  NEW,
  /** Only the first policy has it. */
  GONE,
  /** It asks the same in other words, or cites other clauses. */
  REWORDED;

  /** The word of a report: {@code stricter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of a part; {@link #REWORDED} where nothing else is asked. */
  static Verdict of(Order order) {
    return switch (order) {
      case STRICTER -> STRICTER;
      case WEAKER -> WEAKER;
      case SAME -> REWORDED;
      case UNCLEAR -> OTHER;
    };
  }

  /** Of two parts of one requirement, this and another. */
  Verdict and(Verdict other) {
    if (other == REWORDED || this == other) {
      return this;
    }
    return this == REWORDED ? other : OTHER;
  }
}
