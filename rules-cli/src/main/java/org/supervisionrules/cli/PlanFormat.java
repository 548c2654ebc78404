package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervisionrules.formats.plan.PlanCalendar;
import org.supervisionrules.formats.plan.PlanCsv;
import org.supervisionrules.formats.plan.PlanHistories;
import org.supervisionrules.formats.plan.PlanJson;
import org.supervisionrules.formats.plan.SessionPlan;
import org.supervisionrules.history.History;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.report.text.TextStyle;

/** The forms in which {@code plan} tells the sessions ahead. */
enum PlanFormat {
  TEXT,
  JSON,
  CSV,
  ICS,
  HISTORY;

  void write(SessionPlan plan, List<History> histories, TextStyle style, OutputStream out)
      throws IOException {
    switch (this) {
      case TEXT -> {
        Page page = new Page(style);
        PlanText.write(page, plan);
        out.write(page.take().getBytes(StandardCharsets.UTF_8));
      }
      case JSON -> PlanJson.write(plan, out);
      case CSV -> PlanCsv.write(plan, out);
      case ICS -> PlanCalendar.write(plan, out);
      case HISTORY -> PlanHistories.write(plan, histories, out);
    }
  }

  /** The word of the command line: {@code ics}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a word. */
  static PlanFormat of(String word) throws CommandFailure {
    List<String> words = Arrays.stream(values()).map(PlanFormat::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw CommandFailure.usage("unknown format `" + word + "`", Suggestion.help(word, words));
    }
    return values()[index];
  }
}
