package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.supervisionrules.report.text.Page;

/** The months as columns of breaches; what falls due in a month to come is a box of one height. */
final class MonthChart {
  private static final int LEFT = 10;
  private static final int TOP = 24;
  private static final int BASE = 190;
  private static final int HEIGHT = 232;
  private static final int MOST_WIDE = 64;
  private static final int FEWEST = 5;
  private static final int NARROW = 44;
  private static final int DUE = 26;
  private static final int ABOVE = 24;
  private static final List<Grade> ORDER = List.of(Grade.VIOLATION, Grade.WARNING, Grade.ADVICE);

  private final List<Figure> figures = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();

  private MonthChart() {}

  static Drawing draw(List<Months.Month> months) {
    MonthChart chart = new MonthChart();
    int most = months.stream().mapToInt(Months.Month::breaches).max().orElse(0);
    int step = Math.min((Scale.WIDTH - 2 * LEFT) / Math.max(1, months.size()), 90);
    for (int i = 0; i < months.size(); i++) {
      chart.column(months.get(i), LEFT + i * step, step, Math.max(FEWEST, most), i == 0);
    }
    int end = LEFT + step * months.size();
    chart.figures.add(Figure.plain(null, Stroke.line("base", LEFT, BASE, end, BASE)));
    int breaches = months.stream().mapToInt(Months.Month::breaches).sum();
    return new Drawing(
        "Breaches by the month in which they fell due, "
            + Page.count(breaches, "breach", "breaches")
            + " in all; the table below has the numbers",
        HEIGHT,
        chart.figures,
        chart.captions);
  }

  private void column(Months.Month month, int left, int step, int most, boolean first) {
    int width = Math.min(MOST_WIDE, step * 7 / 10);
    int x = left + (step - width) / 2;
    int y = BASE;
    for (Grade grade : ORDER) {
      int count = month.count(grade);
      if (count > 0) {
        int height = Math.max(3, count * (BASE - TOP) / most);
        y -= height;
        figures.add(
            Figure.plain(
                month.name() + ": " + grade.counted(count),
                Stroke.box("over " + grade.key(), x, y, width, height)));
      }
    }
    int middle = x + width / 2;
    if (month.breaches() > 0) {
      captions.add(new Caption("count", middle, y - 6, "" + month.breaches()));
    }
    if (month.due() > 0) {
      y -= month.breaches() > 0 ? ABOVE : 0;
      figures.add(
          Figure.plain(
              month.name() + ": " + month.due() + " due next",
              Stroke.box("over pending", x, y - DUE, width, DUE)));
      captions.add(new Caption("count", middle, y - DUE / 2 + 4, "" + month.due()));
    }
    boolean year = first || month.month().getMonthValue() == 1;
    captions.add(
        new Caption(
            step < NARROW ? "column small" : "column",
            middle,
            BASE + 17,
            (month.earlier() ? "to " : "") + Dates.brief(month.month())));
    if (year || month.earlier()) {
      captions.add(new Caption("column year", middle, BASE + 33, "" + month.month().getYear()));
    }
  }
}
