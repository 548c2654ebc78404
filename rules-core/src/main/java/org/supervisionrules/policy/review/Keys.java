package org.supervisionrules.policy.review;

import java.util.Set;

/** The keys of a requirement, by what they are about. */
final class Keys {
  /** Those that the order of a kind, and of severities, is about. */
  static final Set<String> ORDERED =
      Set.of(
          "severity",
          "off",
          "every",
          "workingDaysOf",
          "atMost",
          "at",
          "tolerance",
          "within",
          "keep",
          "destroyWithin",
          "atLeast",
          "share",
          "rolling",
          "gaps",
          "ahead",
          "grace",
          "has");

  /** Those that change what is said, not what is asked. */
  static final Set<String> WORDS =
      Set.of(
          "id",
          "must",
          "should",
          "recommended",
          "clauses",
          "reading",
          "interpretations",
          "obligation");

  private Keys() {}

  /**
   * The key that a stage of a dated value belongs to: {@code every} of {@code every.2026-04-01}.
   */
  static String top(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
