package org.supervisionrules.formats.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.Tally;

/** Obligations by requirement or by team. */
final class Shares {
  private static final Comparator<ShareRow> LOWEST_FIRST =
      Comparator.comparingInt((ShareRow row) -> rate(row)).thenComparingInt(ShareRow::number);

  private final Map<Integer, Share> byNumber = new TreeMap<>();

  private static final class Share {
    private final Tally tally = new Tally();
    private long breaches;
    private long open;
    private long undetermined;
    private long subjects;
  }

  /** What a line is called. */
  interface Naming {
    @Nullable RequirementView requirement(int number);

    String name(int number);
  }

  /** Counts a result that applied. */
  void add(int number, Result result) {
    if (result.outcome() == Outcome.NOT_APPLICABLE) {
      return;
    }
    Share share = byNumber.computeIfAbsent(number, key -> new Share());
    share.tally.add(result);
    for (Finding finding : result.findings()) {
      if (finding.outcome() == Outcome.BREACHED) {
        share.breaches++;
        share.open += finding.actual().isEmpty() ? 1 : 0;
      } else if (finding.outcome() == Outcome.UNDETERMINED) {
        share.undetermined++;
      }
    }
  }

  /** Counts one more subject. */
  void subject(int number) {
    byNumber.computeIfAbsent(number, key -> new Share()).subjects++;
  }

  boolean has(int number) {
    return byNumber.containsKey(number);
  }

  /** The lines, the lowest share first. */
  List<ShareRow> rows(Naming naming) {
    return byNumber.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue(), naming))
        .sorted(LOWEST_FIRST)
        .toList();
  }

  private static ShareRow row(int number, Share share, Naming naming) {
    return new ShareRow(
        number,
        naming.requirement(number),
        naming.name(number),
        share.tally.decided() ? share.tally.rate() : null,
        Bar.of(share.tally),
        share.breaches,
        share.open,
        share.undetermined,
        share.tally.decidedCount(),
        share.subjects);
  }

  private static int rate(ShareRow row) {
    Integer rate = row.rate();
    return rate == null ? Integer.MAX_VALUE : rate;
  }
}
