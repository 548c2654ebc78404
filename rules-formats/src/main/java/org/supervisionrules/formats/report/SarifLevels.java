package org.supervisionrules.formats.report;

import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Outcome;

/** The words of SARIF for severities and outcomes. */
final class SarifLevels {
  /** The level of everything that is no failure. */
  static final String NONE = "none";

  /** The kind of a failure. */
  static final String FAIL = "fail";

  private SarifLevels() {}

  /** How grave a failure is. */
  static String level(Severity severity) {
    return switch (severity) {
      case VIOLATION -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  /** What came of it. */
  static String kind(Outcome outcome) {
    return switch (outcome) {
      case BREACHED, WAIVED -> FAIL;
      case UNDETERMINED -> "open";
      case PENDING -> "informational";
      case MET -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }
}
