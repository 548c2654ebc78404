package org.supervisionrules.formats.html;

import java.util.Locale;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.text.Page;

/** What a finding is marked as, gravest first: each has a word, a shape and a colour. */
enum Grade {
  VIOLATION("violation", "violations"),
  WARNING("warning", "warnings"),
  ADVICE("advice", "advice"),
  UNDETERMINED("undetermined", "undetermined"),
  WAIVED("waived", "waived"),
  PENDING("due next", "due next");

  private final String word;
  private final String words;

  Grade(String word, String words) {
    this.word = word;
    this.words = words;
  }

  static Grade of(Finding finding) {
    return switch (finding.outcome()) {
      case BREACHED -> of(finding.severity());
      case UNDETERMINED -> UNDETERMINED;
      case WAIVED -> WAIVED;
      case PENDING, MET, NOT_APPLICABLE -> PENDING;
    };
  }

  static Grade of(Severity severity) {
    return switch (severity) {
      case VIOLATION -> VIOLATION;
      case WARNING -> WARNING;
      case ADVICE -> ADVICE;
    };
  }

  /** Whether it marks a breach that nothing excuses. */
  boolean isBreach() {
    return compareTo(UNDETERMINED) < 0;
  }

  /** {@code violation}. */
  String word() {
    return word;
  }

  /** {@code violations}, {@code violation} for one. */
  String words(long count) {
    return count == 1 ? word : words;
  }

  /** {@code 2 violations}. */
  String counted(long count) {
    return Page.count(count, word, words);
  }

  /** Its name in the page's styles and drawings. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
