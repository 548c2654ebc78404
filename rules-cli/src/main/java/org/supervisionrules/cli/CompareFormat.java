package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.formats.compare.Comparison;
import org.supervisionrules.formats.compare.ComparisonJson;
import org.supervisionrules.formats.html.ComparisonHtml;
import org.supervisionrules.formats.report.ComparisonMarkdown;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.TextStyle;

/** The forms of a comparison. */
enum CompareFormat {
  TEXT,
  JSON,
  MARKDOWN,
  HTML;

  void write(Comparison comparison, TextStyle style, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> {
        Page page = new Page(style);
        CompareText.write(page, comparison);
        out.write(page.take().getBytes(StandardCharsets.UTF_8));
      }
      case JSON -> ComparisonJson.write(comparison, out);
      case MARKDOWN -> ComparisonMarkdown.write(comparison, out);
      case HTML -> ComparisonHtml.write(comparison, out);
    }
  }

  /** The word of the command line: {@code markdown}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a word. */
  static CompareFormat of(String word) throws CommandFailure {
    List<String> words = Arrays.stream(values()).map(CompareFormat::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw CommandFailure.usage("unknown format `" + word + "`", Suggestion.help(word, words));
    }
    return values()[index];
  }
}
