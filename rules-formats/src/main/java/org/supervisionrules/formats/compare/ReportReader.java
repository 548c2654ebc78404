package org.supervisionrules.formats.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Outcome;

/**
 * Reads reports, {@code supervision-report/1}: JSON documents, and NDJSON with a line for the
 * header, each result and the end, both also gzipped. They are read as a stream, and what the
 * format may gain later is passed over.
 */
public final class ReportReader {
  private static final String FORMAT = "supervision-report/1";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final String file;
  private final JsonParser json;
  private final Totals totals;

  private ReportReader(String file, JsonParser json, boolean keep) {
    this.file = file;
    this.json = json;
    this.totals = new Totals(keep);
  }

  /**
   * Reads a report.
   *
   * @param keep whether its results are kept, as a comparison needs them; a trend needs none
   * @throws UnreadableReportException where it is not there, no report, or ends too early
   */
  public static PastReport read(Path path, boolean keep) throws UnreadableReportException {
    String name = path.toString();
    try (InputStream in = open(path);
        JsonParser json = FACTORY.createParser(in)) {
      return new ReportReader(name, json, keep).read();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? name : name + ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw unreadable(place, "not JSON, or cut off", "a report is made by `check -f json=FILE`");
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file", null);
    } catch (IOException e) {
      throw unreadable(name, "the file cannot be read", null);
    }
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    in.mark(2);
    boolean isZipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return isZipped ? new GZIPInputStream(in) : in;
  }

  private PastReport read() throws IOException, UnreadableReportException {
    while (json.nextToken() != null) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw wrong("found something else than a report");
      }
      root();
      if (!totals.isReport) {
        throw wrong("found no report of the format `" + FORMAT + "`");
      }
    }
    LocalDate asOf = totals.asOf;
    if (asOf == null || !totals.hasEnd) {
      throw wrong("the report has no end: it has no `" + (asOf == null ? "asOf" : "summary") + "`");
    }
    return totals.report(file, asOf);
  }

  /** A whole report, or of NDJSON a line: the header, a result, or the end. */
  private void root() throws IOException, UnreadableReportException {
    PastResultBuilder line = new PastResultBuilder();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "format" -> totals.isReport = FORMAT.equals(json.getText());
        case "asOf" -> totals.asOf = date();
        case "policy" -> policy();
        case "results" -> results();
        case "problems" -> problems();
        case "summary" -> summary();
        default -> line.field(key, this);
      }
    }
    if (line.isResult()) {
      totals.add(line.result(this));
    }
  }

  private void results() throws IOException, UnreadableReportException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      PastResultBuilder result = new PastResultBuilder();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        result.field(key, this);
      }
      totals.add(result.result(this));
    }
  }

  private void policy() throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "id" -> totals.policy = json.getText();
        case "digest" -> totals.digest = json.getText();
        default -> json.skipChildren();
      }
    }
  }

  private void problems() throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String key = json.currentName();
        json.nextToken();
        if (key.equals("subject")) {
          totals.problem(json.getText());
        }
        json.skipChildren();
      }
    }
  }

  private void summary() throws IOException, UnreadableReportException {
    totals.hasEnd = true;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "histories" -> totals.histories = number();
        case "outcomes" -> outcomes();
        case "breaches" -> breaches();
        default -> json.skipChildren();
      }
    }
  }

  private void outcomes() throws IOException, UnreadableReportException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      boolean counts = !json.currentName().equals(Outcome.NOT_APPLICABLE.word());
      json.nextToken();
      totals.counted += counts ? number() : 0;
    }
  }

  private void breaches() throws IOException, UnreadableReportException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Severity severity = severity(json.currentName());
      json.nextToken();
      totals.breaches(severity, number());
    }
  }

  JsonParser json() {
    return json;
  }

  long number() throws IOException, UnreadableReportException {
    if (!json.currentToken().isNumeric()) {
      throw wrong("a number was expected");
    }
    return json.getLongValue();
  }

  Outcome outcome(@Nullable String word) throws UnreadableReportException {
    return Outcome.of(String.valueOf(word)).orElseThrow(() -> wrong("found no known outcome"));
  }

  Severity severity(@Nullable String word) throws UnreadableReportException {
    return Severity.of(String.valueOf(word)).orElseThrow(() -> wrong("found no known severity"));
  }

  private LocalDate date() throws IOException, UnreadableReportException {
    try {
      return LocalDate.parse(json.getText());
    } catch (DateTimeException e) {
      throw wrong("`asOf` is no date");
    }
  }

  UnreadableReportException wrong(String message) {
    JsonLocation at = json.currentTokenLocation();
    return unreadable(
        file + ":" + Math.max(1, at.getLineNr()) + ":" + Math.max(1, at.getColumnNr()),
        message,
        "a report is made by `check -f json=FILE` or `check -f ndjson=FILE`");
  }

  private static UnreadableReportException unreadable(
      String place, String message, @Nullable String help) {
    return new UnreadableReportException(Problem.error(place, "", message, help));
  }
}
