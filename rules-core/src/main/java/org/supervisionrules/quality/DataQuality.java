package org.supervisionrules.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;

/**
 * What looks wrong in the records of a run: of each history, and of who supervises whom among them.
 * Keeps no history, only ids and a bounded number of notices.
 */
public final class DataQuality {
  /** How many notices are kept; more are counted. */
  static final int MOST = 10_000;

  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final Map<String, String> supervising = new TreeMap<>();
  private final boolean isWhole;
  private long left;

  /**
   * A run.
   *
   * @param isWhole whether all histories are looked at, so that it can be said that none names
   *     somebody
   */
  public DataQuality(boolean isWhole) {
    this.isWhole = isWhole;
  }

  /**
   * Looks at one more history.
   *
   * @param asOf the day as of which it is judged, inclusive
   */
  public void add(History history, int asOf) {
    HistoryQuality.of(history, asOf).forEach(this::add);
    for (Period period : history.periods()) {
      if (SharedWords.is(period, SharedWords.SUPERVISED_BY)) {
        name(SharedWords.text(period, SharedWords.SUPERVISOR));
      } else if (SharedWords.is(period, SharedWords.SUPERVISES) && period.covers(asOf)) {
        supervising.putIfAbsent(history.subject(), history.placeOf(period));
      }
    }
    for (Event event : history.events()) {
      if (SharedWords.is(event, SharedWords.SESSION)) {
        name(SharedWords.text(event, SharedWords.SUPERVISOR));
      }
    }
  }

  private void name(@Nullable String supervisor) {
    if (supervisor != null) {
      named.add(supervisor);
    }
  }

  private void add(Notice notice) {
    if (notices.size() < MOST) {
      notices.add(notice);
    } else {
      left++;
    }
  }

  /** The notices, by kind and then in the order of the histories. */
  public List<Notice> notices() {
    List<Notice> all = new ArrayList<>(notices);
    if (isWhole) {
      supervising.forEach(
          (id, at) -> {
            if (!named.contains(id)) {
              all.add(
                  new Notice(
                      Notice.Kind.SUPERVISES_NOBODY,
                      id,
                      at,
                      "supervises somebody by its own record, and no history names it",
                      "look whether histories are missing, or an id differs"));
            }
          });
    }
    all.sort(Comparator.comparing(Notice::kind));
    return List.copyOf(all);
  }

  /** How many notices were too many to be kept. */
  public long left() {
    return left;
  }
}
