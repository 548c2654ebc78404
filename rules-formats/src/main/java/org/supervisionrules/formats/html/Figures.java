package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.text.Page;

/**
 * The numbers of the summary.
 *
 * @param histories how many histories were submitted
 * @param requirements how many requirements the policy enforces
 * @param decided how many obligations the records decide
 * @param upToDate how many of them are kept or not due yet
 * @param rate the same in per cent; null where none is decided
 * @param bar the same as a bar
 * @param findings findings by grade; {@code due next} is what falls due soon
 * @param open breaches that go on
 * @param subjects how many subjects were judged
 * @param withBreaches how many of them have a breach
 * @param withoutBreach how many of them have none, not even a waived one
 * @param dueSoon how many obligations fall due within {@link #SOON} days
 */
record Figures(
    int histories,
    int requirements,
    long decided,
    long upToDate,
    @Nullable Integer rate,
    Bar bar,
    Map<Grade, Long> findings,
    long open,
    long subjects,
    long withBreaches,
    long withoutBreach,
    long dueSoon) {
  static final int SOON = 30;

  Figures {
    findings = Map.copyOf(findings);
  }

  long count(Grade grade) {
    return findings.getOrDefault(grade, 0L);
  }

  long breaches() {
    return count(Grade.VIOLATION) + count(Grade.WARNING) + count(Grade.ADVICE);
  }

  /** {@code 16 violations and 8 warnings}. */
  String breachWords() {
    List<String> words = new ArrayList<>();
    for (Grade grade : List.of(Grade.VIOLATION, Grade.WARNING, Grade.ADVICE)) {
      if (count(grade) > 0) {
        words.add(grade.counted(count(grade)));
      }
    }
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** {@code 1 history}, {@code 36 histories}. */
  static String count(long count, String one, String many) {
    return Page.count(count, one, many);
  }

  /** {@code 826}, {@code 12,345}. */
  static String number(long count) {
    return Page.grouped(count);
  }
}
