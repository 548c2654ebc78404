package org.supervisionrules.formats.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates, compiled with the program; what they are given is escaped where it stands. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  /** Writes the page; the stream is flushed and left open. */
  void page(ReportPage page, OutputStream out) throws IOException {
    Writer writer = new CleanWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    engine.render("page.jte", page, new WriterOutput(writer));
    writer.flush();
  }

  /** Writes the page of a comparison; the stream is flushed and left open. */
  void comparison(ComparisonPage page, OutputStream out) throws IOException {
    Writer writer = new CleanWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    engine.render("comparison.jte", page, new WriterOutput(writer));
    writer.flush();
  }

  /** Writes the guide of a policy; the stream is flushed and left open. */
  void guide(GuideHtmlWriter.Page page, OutputStream out) throws IOException {
    Writer writer = new CleanWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    engine.render("guide.jte", page, new WriterOutput(writer));
    writer.flush();
  }

  /**
   * The part about one subject, in UTF-8.
   *
   * @param full whether it says everything, or only its first line
   */
  byte[] card(Card card, boolean full) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Writer writer = new CleanWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    engine.render("card.jte", Map.of("card", card, "full", full), new WriterOutput(writer));
    writer.flush();
    return bytes.toByteArray();
  }
}
