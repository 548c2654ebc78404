package org.supervisionrules.formats.html;

import java.time.LocalDate;
import java.time.YearMonth;
import org.supervisionrules.time.Days;

/** The months above a timeline, or every third, or the years, as there is room. */
final class Axis {
  /** How much of the top the months take. */
  static final int HEIGHT = 24;

  private static final int MOST = 16;
  private static final int MONTHS_A_YEAR = 12;

  /** How much room a label takes. */
  private static final int LABEL = 48;

  private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

  private Axis() {}

  /** Draws the axis down to the bottom of what is drawn. */
  static void draw(Sheet sheet, int asOf) {
    Scale scale = sheet.scale();
    YearMonth first = YearMonth.from(Days.date(scale.from()));
    YearMonth last = YearMonth.from(Days.date(scale.to()));
    int step = step(months(last) - months(first) + 1);
    boolean january = first.getYear() != last.getYear();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      int day = Days.of(month.atDay(1));
      if (day >= scale.from() && months(month) % step == 0) {
        int x = scale.x(day);
        sheet.upright(x);
        if (x <= Scale.RIGHT - LABEL) {
          sheet.caption("month", x + 3, 15, label(month, step, january));
        }
      }
    }
    today(sheet, asOf);
  }

  /**
   * {@code Feb}; January has its year.
   *
   * @param january whether there is a January; without one every month has its year
   */
  private static String label(YearMonth month, int step, boolean january) {
    if (step >= MONTHS_A_YEAR) {
      return "" + month.getYear();
    }
    boolean year = month.getMonthValue() == 1 || !january;
    return Dates.brief(month) + (year ? " " + month.getYear() : "");
  }

  private static void today(Sheet sheet, int asOf) {
    int x = sheet.scale().x(asOf);
    sheet.add(
        Figure.plain(
            "as of " + Days.text(asOf), Stroke.line("today", x, HEIGHT - 8, x, sheet.bottom())));
    boolean room = x < Scale.RIGHT - LABEL;
    sheet.caption(
        room ? "today" : "today before",
        room ? x : Scale.RIGHT,
        sheet.bottom() + 14,
        "as of " + Days.text(asOf));
  }

  private static int step(int months) {
    for (int step : STEPS) {
      if (months / step <= MOST) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static int months(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  /** {@code 1 September 2025}. */
  static String words(int day) {
    LocalDate date = Days.date(day);
    return Dates.date(date);
  }
}
