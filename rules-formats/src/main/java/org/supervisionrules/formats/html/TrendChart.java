package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.supervisionrules.formats.compare.TrendPoint;
import org.supervisionrules.policy.Severity;

/**
 * A trend: above, the share that is up to date as a line; below, breaches as columns. Reports stand
 * at equal distances, in the order given.
 */
final class TrendChart {
  private static final int LEFT = 20;
  private static final int BAND = 18;
  private static final int RATE_TOP = 46;
  private static final int RATE_BASE = 116;
  private static final int COLUMN_BAND = 152;
  private static final int COLUMN_TOP = 176;
  private static final int COLUMN_BASE = 316;
  private static final int HEIGHT = 358;
  private static final int MOST_WIDE = 64;
  private static final int WIDEST_STEP = 120;
  private static final int FEWEST = 5;
  private static final int NARROW = 62;
  private static final double LEAST_SPAN = 5;

  private final List<Figure> figures = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<TrendPoint> points;
  private final int step;

  private TrendChart(List<TrendPoint> points) {
    this.points = points;
    this.step = Math.min((Scale.WIDTH - 2 * LEFT) / points.size(), WIDEST_STEP);
  }

  static Drawing draw(List<TrendPoint> points) {
    TrendChart chart = new TrendChart(points);
    chart.rates();
    chart.columns();
    return new Drawing(
        "Share up to date and breaches in "
            + points.size()
            + " reports; the table below has the numbers",
        HEIGHT,
        chart.figures,
        chart.captions);
  }

  private void rates() {
    double least =
        points.stream()
            .map(TrendPoint::percent)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .min()
            .orElse(100);
    double from = Math.min(100 - LEAST_SPAN, Math.floor(least));
    captions.add(new Caption("band", LEFT, BAND, "Kept or not yet due, of what records decide"));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      OptionalDouble percent = points.get(i).percent();
      if (percent.isPresent()) {
        double share = (percent.getAsDouble() - from) / (100 - from);
        int y = RATE_BASE - (int) Math.round(share * (RATE_BASE - RATE_TOP));
        line.append(line.isEmpty() ? "M" : "L").append(middle(i)).append(' ').append(y);
      }
    }
    if (!line.isEmpty()) {
      figures.add(Figure.plain(null, new Stroke("trend", line.toString())));
    }
    for (int i = 0; i < points.size(); i++) {
      OptionalDouble percent = points.get(i).percent();
      if (percent.isPresent()) {
        double share = (percent.getAsDouble() - from) / (100 - from);
        int y = RATE_BASE - (int) Math.round(share * (RATE_BASE - RATE_TOP));
        String words = percent(percent.getAsDouble());
        figures.add(
            Figure.plain(
                Dates.date(points.get(i).asOf()) + ": " + words + " up to date",
                Stroke.dot("point", middle(i), y)));
        captions.add(new Caption("count", middle(i), y - 10, words));
      }
    }
  }

  private void columns() {
    long most = points.stream().mapToLong(TrendPoint::total).max().orElse(0);
    captions.add(new Caption("band", LEFT, COLUMN_BAND, "Breaches"));
    for (int i = 0; i < points.size(); i++) {
      column(points.get(i), i, Math.max(FEWEST, most));
    }
    int end = LEFT + step * points.size();
    figures.add(Figure.plain(null, Stroke.line("base", LEFT, COLUMN_BASE, end, COLUMN_BASE)));
  }

  private void column(TrendPoint point, int index, long most) {
    int width = Math.min(MOST_WIDE, step * 7 / 10);
    int x = middle(index) - width / 2;
    int y = COLUMN_BASE;
    for (Severity severity : Severity.values()) {
      long count = point.breaches().getOrDefault(severity, 0L);
      if (count > 0) {
        Grade grade = Grade.of(severity);
        int height = (int) Math.max(3, count * (COLUMN_BASE - COLUMN_TOP) / most);
        y -= height;
        figures.add(
            Figure.plain(
                Dates.date(point.asOf()) + ": " + grade.counted(count),
                Stroke.box("over " + grade.key(), x, y, width, height)));
      }
    }
    captions.add(new Caption("count", middle(index), y - 6, Figures.number(point.total())));
    if (index % (1 + NARROW / Math.max(1, step)) == 0 || index == points.size() - 1) {
      captions.add(new Caption("column", middle(index), COLUMN_BASE + 17, point.asOf().toString()));
    }
  }

  private int middle(int index) {
    return LEFT + index * step + step / 2;
  }

  /** {@code 97.2%}. */
  static String percent(double percent) {
    return String.format(Locale.ROOT, percent == 100 ? "%.0f%%" : "%.1f%%", percent);
  }
}
