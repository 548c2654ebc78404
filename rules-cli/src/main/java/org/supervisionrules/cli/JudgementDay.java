package org.supervisionrules.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.history.History;
import org.supervisionrules.history.HistoryReader;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;

/**
 * The as-of date of a report: the latest of those at which its documents are judged.
 *
 * @param asOf how each history is judged
 * @param day the date of the report
 * @param from where it comes from, for people
 * @param warnings documents that end before the day asked for
 */
record JudgementDay(AsOf asOf, LocalDate day, String from, List<Problem> warnings) {

  /** Stops reading at the first history. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Found() {
      super(null, null, false, false);
    }
  }

  /**
   * Works out the as-of date.
   *
   * @param asked the day given on the command line, if any
   * @param first a history of each document that has one
   */
  static JudgementDay of(Policy policy, Optional<LocalDate> asked, List<History> first) {
    LocalDate today = LocalDate.now(policy.calendar().zone());
    AsOf asOf = asOf(policy, asked);
    List<Problem> warnings = new ArrayList<>();
    Set<LocalDate> days = new LinkedHashSet<>();
    LocalDate latest = null;
    boolean own = false;
    for (History history : first) {
      LocalDate day = asOf.of(history);
      days.add(day);
      if (latest == null || day.isAfter(latest)) {
        latest = day;
        own = history.asOf() != Days.OPEN && !day.equals(asked.orElse(null));
      }
      if (asked.isPresent() && day.isBefore(asked.get())) {
        warnings.add(
            Problem.warning(
                document(history),
                "",
                "`--as-of " + asked.get() + "` is later than the document's asOf " + day,
                "it is judged as of " + day + ": silence after it proves nothing"));
      }
    }
    if (latest == null) {
      latest = asOf.day().orElse(today);
    }
    String from =
        own
            ? "the document's asOf"
            : asked.isPresent() ? "--as-of" : "today in " + policy.calendar().zone();
    return new JudgementDay(
        asOf,
        latest,
        days.size() > 1 ? "the latest; each document at its own" : from,
        List.copyOf(warnings));
  }

  /** How each history is judged where no other day is asked for than its document's. */
  static AsOf asOf(Policy policy, Optional<LocalDate> asked) {
    return asked
        .map(AsOf::date)
        .orElseGet(() -> AsOf.document(LocalDate.now(policy.calendar().zone())));
  }

  /** The first history of each document, read on purpose; null entries are left out. */
  static List<History> peek(List<Source> sources, HistoryReader reader) {
    List<History> first = new ArrayList<>();
    for (Source source : sources) {
      History history = peek(source, reader);
      if (history != null) {
        first.add(history);
      }
    }
    return first;
  }

  private static @Nullable History peek(Source source, HistoryReader reader) {
    List<History> found = new ArrayList<>();
    try {
      source.read(
          reader,
          new HistoryReader.Sink() {
            @Override
            public void history(History history) {
              found.add(history);
              throw new Found();
            }

            @Override
            public void problem(Problem problem) {}
          });
    } catch (Found e) {
      return found.get(0);
    } catch (IOException e) {
      return null;
    }
    return null;
  }

  private static String document(History history) {
    String place = history.place();
    int hash = place.indexOf('#');
    return hash < 0 ? place : place.substring(0, hash);
  }
}
