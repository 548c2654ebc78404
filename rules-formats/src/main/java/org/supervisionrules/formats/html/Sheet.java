package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.List;

/** A timeline while it is drawn: lane after lane, from the top down. */
final class Sheet {
  /** Where the middle of a lane's marks is, below its top. */
  static final int MIDDLE = 16;

  private static final int LABEL = 178;

  private final Scale scale;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<Integer> uprights = new ArrayList<>();
  private final StringBuilder rules = new StringBuilder();
  private int bottom;

  Sheet(Scale scale, int top) {
    this.scale = scale;
    this.bottom = top;
  }

  Scale scale() {
    return scale;
  }

  /**
   * Starts a lane.
   *
   * @return its top
   */
  int lane(String label, int height) {
    int top = bottom;
    bottom += height;
    caption("lane", LABEL, top + MIDDLE + 4, label);
    rules.append("M0 ").append(bottom).append("h").append(Scale.WIDTH);
    return top;
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  /** Draws a line from top to bottom, under all else. */
  void upright(int x) {
    uprights.add(x);
  }

  void caption(String look, int x, int y, String words) {
    captions.add(new Caption(look, x, y, words));
  }

  /** How far down it is drawn. */
  int bottom() {
    return bottom;
  }

  Drawing finish(String label, int height) {
    for (int x : uprights) {
      rules.append("M").append(x).append(" 18V").append(bottom);
    }
    figures.add(0, Figure.plain(null, new Stroke("rule", rules.toString())));
    return new Drawing(label, height, figures, captions);
  }
}
