package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.time.Days;

/**
 * A lane a requirement with findings: the time that was allowed, what went over it, and the days on
 * which something is due.
 */
final class FindingLanes {
  private static final int ROW = 22;
  private static final int FEWEST = 28;
  private static final int MOST_ROWS = 6;
  private static final int CHARACTER = 6;
  private static final int BAR = 10;

  private final Sheet sheet;
  private final int asOf;

  FindingLanes(Sheet sheet, int asOf) {
    this.sheet = sheet;
    this.asOf = asOf;
  }

  /** Draws a lane for each requirement that was not kept, and one for all that is due next. */
  void draw(List<Listed> listed) {
    Map<String, List<Listed>> byRequirement = new LinkedHashMap<>();
    List<Listed> pending = new ArrayList<>();
    for (Listed one : listed) {
      if (one.due() == Days.OPEN) {
        continue;
      }
      if (one.isNotKept()) {
        byRequirement
            .computeIfAbsent(one.result().requirement().id(), id -> new ArrayList<>())
            .add(one);
      } else if (one.grade() == Grade.PENDING) {
        pending.add(one);
      }
    }
    byRequirement.forEach(this::lane);
    if (!pending.isEmpty()) {
      int y = sheet.lane("due next", FEWEST) + FEWEST / 2;
      pending.forEach(one -> pending(one, y));
    }
  }

  private void lane(String requirement, List<Listed> findings) {
    List<Integer> taken = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (Listed one : findings) {
      rows.add(row(one, taken));
    }
    int height = Math.max(FEWEST, taken.size() * ROW + 6);
    int top = sheet.lane(requirement, height);
    for (int i = 0; i < findings.size(); i++) {
      finding(
          findings.get(i),
          top + (taken.size() <= 1 ? height / 2 : rows.get(i) * ROW + ROW / 2 + 3));
    }
  }

  /** The first row in which there is room, so that no finding hides another. */
  private int row(Listed one, List<Integer> taken) {
    Scale scale = sheet.scale();
    int from = scale.x(Math.min(one.since(), one.due()));
    int to = scale.x(end(one)) + 8 + words(one).length() * CHARACTER;
    for (int row = 0; row < taken.size(); row++) {
      if (taken.get(row) < from || (row == MOST_ROWS - 1)) {
        taken.set(row, Math.max(taken.get(row), to));
        return row;
      }
    }
    taken.add(to);
    return taken.size() - 1;
  }

  private int end(Listed one) {
    return one.actual() != Days.OPEN ? one.actual() : Math.max(asOf, one.due());
  }

  private static String words(Listed one) {
    return one.finding().late().map(late -> late(late, one.isOpen())).orElse("");
  }

  /** {@code 27 days late}, {@code 2 days late so far}; what is early says so itself. */
  private static String late(String late, boolean open) {
    return late.endsWith("early") ? late : late + " late" + (open ? " so far" : "");
  }

  private void pending(Listed one, int y) {
    String about = one.finding().about().map(words -> ", " + words).orElse("");
    sheet.add(
        Figure.plain(
            one.result().requirement().id() + " due " + Days.text(one.due()) + about,
            Stroke.flag("flag", sheet.scale().x(one.due()), y)));
  }

  private void finding(Listed one, int y) {
    Scale scale = sheet.scale();
    int due = scale.x(one.due());
    List<Stroke> strokes = new ArrayList<>();
    if (one.since() != Days.OPEN) {
      strokes.add(Stroke.line("run", scale.x(one.since()), y, due, y));
    }
    int end = scale.x(end(one));
    int width = Math.max(3, Math.abs(end - due));
    String grade = one.grade().key();
    strokes.add(Stroke.box("over " + grade, Math.min(due, end), y - BAR / 2, width, BAR));
    strokes.add(
        one.actual() == Days.OPEN
            ? Stroke.onward("tip " + grade, end, y)
            : Stroke.line("tip " + grade, end, y - 8, end, y + 8));
    strokes.add(Stroke.line("due", due, y - 9, due, y + 9));
    sheet.add(new Figure(null, one.anchor(), title(one), strokes));
    caption(words(one), Math.max(end, due), Math.min(end, due), y);
  }

  private static String title(Listed one) {
    return one.grade().word() + ", due " + Days.text(one.due()) + prefixed(words(one));
  }

  private static String prefixed(String words) {
    return words.isEmpty() ? "" : ", " + words;
  }

  private void caption(String words, int right, int left, int y) {
    if (words.isEmpty()) {
      return;
    }
    boolean room = right + 14 + words.length() * CHARACTER < Scale.WIDTH;
    sheet.caption(room ? "late" : "late before", room ? right + 12 : left - 8, y + 4, words);
  }
}
