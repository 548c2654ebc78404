package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supervisionrules.formats.html.HtmlReportWriter;
import org.supervisionrules.formats.report.CsvReportWriter;
import org.supervisionrules.formats.report.JunitReportWriter;
import org.supervisionrules.formats.report.MarkdownReportWriter;
import org.supervisionrules.formats.report.SarifReportWriter;
import org.supervisionrules.formats.report.XlsxReportWriter;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.report.JsonReportWriter;
import org.supervisionrules.report.NdjsonReportWriter;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.text.TextReportWriter;
import org.supervisionrules.report.text.TextStyle;

/** The forms of a report. */
enum ReportFormat {
  TEXT {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) {
      return new TextReportWriter(out, style, show);
    }
  },
  JSON {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) throws IOException {
      return new JsonReportWriter(out, shown(show));
    }
  },
  NDJSON {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) throws IOException {
      return new NdjsonReportWriter(out, shown(show));
    }
  },
  HTML {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) throws IOException {
      return new HtmlReportWriter(out, show);
    }
  },
  SARIF {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) throws IOException {
      return new SarifReportWriter(out, show.isEmpty() ? SarifReportWriter.USUAL : show);
    }
  },
  JUNIT {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) throws IOException {
      return new JunitReportWriter(out, shown(show));
    }
  },
  CSV {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) {
      return new CsvReportWriter(out, shown(show));
    }
  },
  MARKDOWN {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) {
      return new MarkdownReportWriter(out, show.isEmpty() ? MarkdownReportWriter.USUAL : show);
    }
  },
  XLSX {
    @Override
    ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show) {
      return new XlsxReportWriter(out, shown(show));
    }
  };

  /**
   * A writer of this form.
   *
   * @param show the outcomes asked for; empty for the usual ones
   */
  abstract ReportWriter writer(OutputStream out, TextStyle style, Set<Outcome> show)
      throws IOException;

  /** Whether people read it, not programs: whether a subject is called by its name as well. */
  boolean isForPeople() {
    return this == TEXT || this == HTML || this == MARKDOWN;
  }

  /** The word of the command line: {@code ndjson}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of a word. */
  static ReportFormat of(String word) throws CommandFailure {
    List<String> words = Arrays.stream(values()).map(ReportFormat::word).toList();
    int index = words.indexOf(word);
    if (index < 0) {
      throw CommandFailure.usage("unknown format `" + word + "`", Suggestion.help(word, words));
    }
    return values()[index];
  }

  private static Set<Outcome> shown(Set<Outcome> show) {
    return show.isEmpty() ? EnumSet.complementOf(EnumSet.of(Outcome.NOT_APPLICABLE)) : show;
  }
}
