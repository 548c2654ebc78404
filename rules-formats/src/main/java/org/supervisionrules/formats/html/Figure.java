package org.supervisionrules.formats.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a drawing that is one thing to whoever looks at it.
 *
 * @param anchor its anchor in the page, or null
 * @param link the anchor that it leads to, or null
 * @param title what it is, in words; null where it needs none
 * @param strokes its shapes, the lowest first
 */
record Figure(
    @Nullable String anchor, @Nullable String link, @Nullable String title, List<Stroke> strokes) {
  Figure {
    strokes = List.copyOf(strokes);
  }

  static Figure plain(@Nullable String title, Stroke... strokes) {
    return new Figure(null, null, title, List.of(strokes));
  }

  /** Its address within the page; null where it leads nowhere. */
  @Nullable String href() {
    return link == null ? null : "#" + link;
  }
}
