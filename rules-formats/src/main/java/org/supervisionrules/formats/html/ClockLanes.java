package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/** A lane a clock: which interval holds when, and when the clock stands still. */
final class ClockLanes {
  private static final int HEIGHT = 30;
  private static final int BAND = 16;
  private static final int CHARACTER = 6;
  private static final int MOST = 3;

  private final HistoryView view;
  private final Sheet sheet;

  ClockLanes(HistoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /** Draws the clocks of some requirements. */
  void draw(List<Requirement> requirements) {
    Map<String, List<Requirement>> byClock = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      if (requirement.kind() instanceof Frequency frequency && frequency.mention().isEmpty()) {
        byClock.computeIfAbsent(frequency.clock().id(), id -> new ArrayList<>()).add(requirement);
      }
    }
    byClock.entrySet().stream()
        .limit(MOST)
        .forEach(clock -> lane(clock.getKey(), clock.getValue()));
  }

  private void lane(String clock, List<Requirement> requirements) {
    int y = sheet.lane(clock.replace('-', ' '), HEIGHT) + (HEIGHT - BAND) / 2;
    DayRanges paused = DayRanges.NONE;
    for (Requirement requirement : requirements) {
      paused = paused.or(view.paused((Frequency) requirement.kind()));
      DayRanges bound = view.binding(requirement);
      String asks = RequirementView.asks(requirement);
      for (int i = 0; i < bound.size(); i++) {
        band("phase", bound.from(i), bound.to(i), y, asks, requirement.id() + ", " + asks);
      }
    }
    for (int i = 0; i < paused.size(); i++) {
      band("pause", paused.from(i), paused.to(i), y, "paused", "the clock is paused");
    }
  }

  private void band(String look, int from, int to, int y, String words, String title) {
    Scale scale = sheet.scale();
    if (to < scale.from() || from > scale.to()) {
      return;
    }
    int x = scale.x(from);
    int width = Math.max(2, scale.x(to) - x);
    String until = to == Days.OPEN ? "" : " to " + Days.text(to);
    String since = from == Days.BEGINNING ? "" : " from " + Days.text(from);
    sheet.add(Figure.plain(title + since + until, Stroke.box(look, x, y, width, BAND)));
    if (width > words.length() * CHARACTER + 8) {
      sheet.caption(look, x + width / 2, y + 12, words);
    }
  }
}
