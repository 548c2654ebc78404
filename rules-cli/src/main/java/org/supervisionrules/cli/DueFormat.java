package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.formats.due.DueCalendar;
import org.supervisionrules.formats.due.DueCsv;
import org.supervisionrules.formats.due.DueJson;
import org.supervisionrules.formats.due.DueList;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.TextStyle;

/** The forms in which {@code due} tells what it found. */
enum DueFormat {
  TEXT,
  JSON,
  CSV,
  ICS;

  void write(DueList list, DueOrder order, TextStyle style, OutputStream out) throws IOException {
    switch (this) {
      case TEXT -> {
        Page page = new Page(style);
        DueText.write(page, list, order);
        out.write(page.take().getBytes(StandardCharsets.UTF_8));
      }
      case JSON -> DueJson.write(list, out);
      case CSV -> DueCsv.write(list, out);
      case ICS -> DueCalendar.write(list, out);
    }
  }

  /** Whether people read it, not programs: whether a subject is called by its name as well. */
  boolean isForPeople() {
    return this == TEXT || this == ICS;
  }

  /** The word of the command line: {@code ics}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a word. */
  static DueFormat of(String word) throws CommandFailure {
    List<String> words = Arrays.stream(values()).map(DueFormat::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw CommandFailure.usage("unknown format `" + word + "`", Suggestion.help(word, words));
    }
    return values()[index];
  }
}
