package org.supervisionrules.internal.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Portion;
import org.supervisionrules.history.Period;
import org.supervisionrules.policy.Counting;
import org.supervisionrules.time.Days;

/**
 * The share of full time that somebody works, day by day. The shares of several periods of one day
 * are added; a day of none is one of full time, unless the history has no such periods at all.
 */
final class Shares {
  private final Counting.ProRata proRata;
  private final List<Period> periods;
  private final boolean kept;

  Shares(Counting.ProRata proRata, HistoryView view) {
    this.proRata = proRata;
    this.periods = view.periods(proRata.periods());
    String type = proRata.periods().type().name();
    this.kept = view.hasAny(proRata.periods().type()) || view.history().isComplete(type);
  }

  /** The shares in a stretch of days, in order; days with one share that adjoin are one part. */
  List<Portion.Part> in(Counter.Span span) {
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(span.from());
    for (Period period : periods) {
      starts.add(period.from());
      starts.add(Days.after(period.to()));
    }
    List<Portion.Part> parts = new ArrayList<>();
    Integer from = span.from();
    while (from != null && from <= span.to()) {
      Integer next = starts.higher(from);
      int end = next == null || next > span.to() ? span.to() : next - 1;
      add(parts, end - from + 1, on(from));
      from = next;
    }
    return parts;
  }

  private static void add(List<Portion.Part> parts, int days, @Nullable BigDecimal share) {
    Portion.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    boolean same =
        last != null
            && (share == null
                ? last.share() == null
                : last.share() != null && share.compareTo(last.share()) == 0);
    if (last != null && same) {
      parts.set(parts.size() - 1, new Portion.Part(last.days() + days, share));
    } else {
      parts.add(new Portion.Part(days, share));
    }
  }

  private @Nullable BigDecimal on(int day) {
    BigDecimal sum = null;
    for (Period period : periods) {
      if (period.covers(day)) {
        if (!(period.value(proRata.slot()) instanceof Number share)) {
          return null;
        }
        BigDecimal own = new BigDecimal(share.toString());
        sum = sum == null ? own : sum.add(own);
      }
    }
    return sum != null ? sum : kept ? BigDecimal.ONE : null;
  }
}
