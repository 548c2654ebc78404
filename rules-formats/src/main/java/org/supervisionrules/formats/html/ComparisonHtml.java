package org.supervisionrules.formats.html;

import java.io.IOException;
import java.io.OutputStream;
import org.supervisionrules.formats.compare.Comparison;

/** Writes a comparison and its trend as one HTML page that needs no other file and no network. */
public final class ComparisonHtml {
  private ComparisonHtml() {}

  /** Writes a comparison; what it is written to is flushed and left open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    new Templates().comparison(ComparisonPage.of(comparison), out);
  }
}
