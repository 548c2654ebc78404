package org.supervisionrules.formats.html;

import java.util.List;

/**
 * A picture of the page.
 *
 * @param label what it shows, in words
 */
record Drawing(String label, int height, List<Figure> figures, List<Caption> captions) {
  Drawing {
    figures = List.copyOf(figures);
    captions = List.copyOf(captions);
  }

  /** The view box. */
  String box() {
    return "0 0 " + Scale.WIDTH + " " + height;
  }
}
