package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.Days;

/** The phases of a subject: which interval holds when, and when its clock stands still. */
final class ClockLane {
  private static final int HEIGHT = 30;
  private static final int BAND = 16;
  private static final int CHARACTER = 6;

  private final HistoryView view;
  private final Sheet sheet;

  ClockLane(HistoryView view, Sheet sheet) {
    this.view = view;
    this.sheet = sheet;
  }

  /** Draws the lane, where any of some requirements has a clock. */
  void draw(List<Requirement> requirements) {
    List<Requirement> clocks = new ArrayList<>();
    DayRanges paused = DayRanges.NONE;
    for (Requirement requirement : requirements) {
      if (requirement.kind() instanceof Frequency frequency && frequency.mention().isEmpty()) {
        clocks.add(requirement);
        paused = paused.or(view.paused(frequency));
      }
    }
    if (clocks.isEmpty()) {
      return;
    }
    int y = sheet.lane("interval", HEIGHT) + (HEIGHT - BAND) / 2;
    for (Requirement requirement : clocks) {
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
