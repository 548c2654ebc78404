package org.supervisionrules.formats.html;

/**
 * One shape of a drawing.
 *
 * @param look what it looks like: a class of the page's style
 * @param path its outline
 */
record Stroke(String look, String path) {
  static Stroke line(String look, int x1, int y1, int x2, int y2) {
    return new Stroke(look, "M" + x1 + " " + y1 + "L" + x2 + " " + y2);
  }

  static Stroke box(String look, int x, int y, int width, int height) {
    return new Stroke(look, "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z");
  }

  /** A point, which the page's style makes a disc. */
  static Stroke dot(String look, int x, int y) {
    return new Stroke(look, "M" + x + " " + y + "h0");
  }

  static Stroke circle(String look, int x, int y) {
    return new Stroke(look, "M" + (x - 5) + " " + y + "a5 5 0 1 0 10 0a5 5 0 1 0-10 0z");
  }

  static Stroke diamond(String look, int x, int y) {
    return new Stroke(look, "M" + x + " " + (y - 7) + "l7 7-7 7-7-7z");
  }

  /** A triangle that stands on its point, which is the place. */
  static Stroke flag(String look, int x, int y) {
    return new Stroke(look, "M" + x + " " + (y + 6) + "l-6-11h12z");
  }

  /** An arrow head that points to what comes later. */
  static Stroke onward(String look, int x, int y) {
    return new Stroke(look, "M" + (x + 8) + " " + y + "l-8-7v14z");
  }

  /** A bow from one place over to another at the same height. */
  static Stroke bow(String look, int x1, int x2, int y) {
    return new Stroke(
        look,
        "M" + x1 + " " + (y - 7) + "Q" + (x1 + x2) / 2 + " " + (y - 22) + " " + x2 + " " + (y - 7));
  }
}
