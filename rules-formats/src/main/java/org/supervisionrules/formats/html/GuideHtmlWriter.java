package org.supervisionrules.formats.html;

import java.io.IOException;
import java.io.OutputStream;
import org.supervisionrules.formats.guide.Guide;
import org.supervisionrules.formats.guide.GuideMarkdown;

/** Writes the guide of a policy as one self-contained page, without a script. */
public final class GuideHtmlWriter {
  private GuideHtmlWriter() {}

  /** What the template is given besides the guide. */
  public record Page(Guide guide, String counts, String security, String style) {}

  /** Writes the page in UTF-8; the stream is flushed and left open. */
  public static void write(Guide guide, OutputStream out) throws IOException {
    new Templates()
        .guide(
            new Page(guide, GuideMarkdown.counts(guide.counts()), Assets.STYLE_ONLY, Assets.STYLE),
            out);
  }
}
