package org.supervisionrules.formats.plan;

import java.util.List;
import org.supervisionrules.time.Days;

/** Which cases have to be discussed in a session. */
final class CaseAgenda {
  private CaseAgenda() {}

  /**
   * The cases whose review falls due before the next session has to be.
   *
   * @param open what is open once the session was held without any, the first due first
   * @param day the day of the session
   * @param atLeastOne whether it has to be about a case, the first due where none is yet
   */
  static List<String> of(List<Forecast.Open> open, int day, boolean atLeastOne) {
    int next =
        open.stream()
            .filter(one -> !one.isOfCase())
            .mapToInt(Forecast.Open::due)
            .min()
            .orElse(Days.OPEN);
    List<Forecast.Open> cases =
        open.stream().filter(one -> one.isOfCase() && one.since() <= day).toList();
    int until = cases.isEmpty() || !atLeastOne ? next : Math.max(next, cases.get(0).due());
    return cases.stream()
        .filter(one -> one.due() <= until)
        .map(one -> String.valueOf(one.about()))
        .distinct()
        .toList();
  }
}
