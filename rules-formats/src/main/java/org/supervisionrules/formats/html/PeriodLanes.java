package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;

/** A lane a type of period that findings rest on: absences, an ASYE, a role. */
final class PeriodLanes {
  private static final int HEIGHT = 26;
  private static final int BAR = 10;

  private final Cited cited;
  private final Sheet sheet;

  PeriodLanes(Cited cited, Sheet sheet) {
    this.cited = cited;
    this.sheet = sheet;
  }

  void draw(History history) {
    Map<String, List<Period>> byType = new LinkedHashMap<>();
    for (Period period : history.periods()) {
      if (cited.anchor(period) != null) {
        byType.computeIfAbsent(period.type().name(), type -> new ArrayList<>()).add(period);
      }
    }
    byType.forEach(
        (type, periods) -> {
          int y = sheet.lane(type.replace('-', ' '), HEIGHT) + (HEIGHT - BAR) / 2;
          for (Period period : periods) {
            bar(period, y);
          }
        });
  }

  private void bar(Period period, int y) {
    int from = sheet.scale().x(period.from());
    int width = Math.max(4, sheet.scale().x(period.to()) - from);
    String title =
        Cited.label(period)
            + ", "
            + Days.text(period.from())
            + " to "
            + Days.text(period.to())
            + ": evidence of a finding";
    sheet.add(
        new Figure(
            cited.anchor(period),
            cited.finding(period),
            title,
            List.of(
                Stroke.box("ring", from - 3, y - 3, width + 6, BAR + 6),
                Stroke.box("period", from, y, width, BAR))));
  }
}
