package org.supervisionrules.formats.html;

import gg.jte.html.HtmlTemplateOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a page, those first that have most to look at. Where those without a breach are
 * few, they are told in full too; where they are many, in a line each.
 */
final class Cards implements Closeable {
  private final Templates templates;
  private final Spool spool;
  private final int few;
  private final List<Place> places = new ArrayList<>();
  private int withoutBreach;

  /** Where a subject is, and what it is sorted by. */
  private record Place(
      int order,
      int violations,
      int warnings,
      int advice,
      int rest,
      Spool.Piece brief,
      Spool.@Nullable Piece full) {
    static final Comparator<Place> WORST_FIRST =
        Comparator.comparingInt(Place::violations)
            .thenComparingInt(Place::warnings)
            .thenComparingInt(Place::advice)
            .thenComparingInt(Place::rest)
            .reversed()
            .thenComparingInt(Place::order);
  }

  /**
   * No subjects yet.
   *
   * @param few how many subjects without a breach are told in full, at most
   */
  Cards(Templates templates, int few) throws IOException {
    this.templates = templates;
    this.few = few;
    this.spool = Spool.open();
  }

  /** Whether a subject without a breach is still told in full. */
  boolean few() {
    return withoutBreach < few;
  }

  void add(Card card) throws IOException {
    Spool.Piece first = spool.add(templates.card(card, !card.isWithoutBreach()));
    Spool.Piece full =
        card.isWithoutBreach() && few() ? spool.add(templates.card(card, true)) : null;
    withoutBreach += card.isWithoutBreach() ? 1 : 0;
    places.add(
        new Place(
            card.number(),
            card.count(Grade.VIOLATION),
            card.count(Grade.WARNING),
            card.count(Grade.ADVICE),
            card.count(Grade.WAIVED),
            first,
            full));
  }

  /** Writes them all. */
  void writeTo(HtmlTemplateOutput out) {
    places.sort(Place.WORST_FIRST);
    boolean inFull = withoutBreach <= few;
    try {
      for (Place place : places) {
        Spool.Piece full = place.full();
        Spool.Piece piece = inFull && full != null ? full : place.brief();
        out.writeContent(new String(spool.read(piece), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
