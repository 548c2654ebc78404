package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;

/**
 * Reads the breaches of a report. A JSON report is one object with {@code results}; the lines of an
 * NDJSON report are objects too, each of which is read for the keys that it has.
 */
final class BaselineReader {
  /** How the parser starts what it says of a file that ends too soon. */
  private static final String BREAKS_OFF = "Unexpected end-of-input";

  private final String name;
  private final List<Baseline.Breach> breaches = new ArrayList<>();
  private @Nullable String format;
  private @Nullable String policy;
  private @Nullable LocalDate asOf;
  private long counted;
  private boolean isWhole;

  BaselineReader(String name) {
    this.name = name;
  }

  Baseline read(InputStream in) throws IOException, InvalidBaselineException {
    try (JsonParser json = new JsonFactory().createParser(in)) {
      json.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      while (json.nextToken() != null) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
          throw invalid(
              json.currentTokenLocation(), "found " + found(json) + ", expected a report");
        }
        object(json);
        if (format == null) {
          throw invalid(
              json.currentTokenLocation(), "no `format` at the start, expected a JSON report");
        }
      }
      if (format == null || policy == null || asOf == null || !isWhole) {
        throw invalid(
            json.currentLocation(),
            format == null ? "the file is empty, expected a report" : "the report is not whole");
      }
      return new Baseline(name, policy, asOf, breaches, counted);
    } catch (JsonProcessingException e) {
      String why = oneLine(e.getOriginalMessage());
      throw invalid(
          e.getLocation(),
          why.startsWith(BREAKS_OFF) ? "the report breaks off" : "not JSON: " + why);
    }
  }

  /** The whole report, or a line of one: its head, a result, its end. */
  private void object(JsonParser json) throws IOException, InvalidBaselineException {
    String subject = null;
    String requirement = null;
    List<String> ids = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "format" -> format(json);
        case "policy" -> policy(json);
        case "asOf" -> asOf = date(json);
        case "results" -> results(json);
        case "summary" -> summary(json);
        case "subject" -> subject = json.getValueAsString();
        case "requirement" -> requirement = json.getValueAsString();
        case "findings" -> ids = findings(json);
        default -> json.skipChildren();
      }
    }
    if (subject != null && requirement != null) {
      for (String id : ids) {
        breaches.add(new Baseline.Breach(subject, requirement, id));
      }
    }
  }

  private void format(JsonParser json) throws IOException, InvalidBaselineException {
    String word = json.getValueAsString();
    if (!JsonParts.FORMAT.equals(word)) {
      throw new InvalidBaselineException(
          Problem.error(
              at(json.currentTokenLocation()),
              "",
              "unknown format " + found(json),
              "a baseline is a `" + JsonParts.FORMAT + "`, written with `-f json`"));
    }
    format = word;
  }

  private void policy(JsonParser json) throws IOException, InvalidBaselineException {
    expect(json, JsonToken.START_OBJECT, "the policy");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isId = json.currentName().equals("id");
      json.nextToken();
      if (isId) {
        policy = json.getValueAsString();
      } else {
        json.skipChildren();
      }
    }
  }

  private LocalDate date(JsonParser json) throws IOException, InvalidBaselineException {
    try {
      return LocalDate.parse(String.valueOf(json.getValueAsString()));
    } catch (DateTimeException e) {
      throw invalid(json.currentTokenLocation(), found(json) + " is not a date");
    }
  }

  private void results(JsonParser json) throws IOException, InvalidBaselineException {
    expect(json, JsonToken.START_ARRAY, "a list of results");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, JsonToken.START_OBJECT, "a result");
      object(json);
    }
  }

  /** The ids of those that are breached. */
  private List<String> findings(JsonParser json) throws IOException, InvalidBaselineException {
    expect(json, JsonToken.START_ARRAY, "a list of findings");
    List<String> ids = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json, JsonToken.START_OBJECT, "a finding");
      String id = null;
      boolean isBreached = false;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        if (key.equals("id")) {
          id = json.getValueAsString();
        } else if (key.equals("outcome")) {
          isBreached = Outcome.BREACHED.word().equals(json.getValueAsString());
        }
        json.skipChildren();
      }
      if (id != null && isBreached) {
        ids.add(id);
      }
    }
    return ids;
  }

  private void summary(JsonParser json) throws IOException, InvalidBaselineException {
    expect(json, JsonToken.START_OBJECT, "the summary");
    isWhole = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isBreaches = json.currentName().equals("breaches");
      json.nextToken();
      if (isBreaches && json.currentToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          json.nextToken();
          counted += json.getValueAsLong();
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void expect(JsonParser json, JsonToken token, String what)
      throws IOException, InvalidBaselineException {
    if (json.currentToken() != token) {
      throw invalid(json.currentTokenLocation(), "found " + found(json) + ", expected " + what);
    }
  }

  private static String found(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    return token == null
        ? "nothing"
        : token.isScalarValue()
            ? "`" + oneLine(json.getText()) + "`"
            : token == JsonToken.START_ARRAY ? "a list" : "an object";
  }

  private InvalidBaselineException invalid(JsonLocation location, String message) {
    return new InvalidBaselineException(Problem.error(at(location), "", message, null));
  }

  private String at(JsonLocation location) {
    return name + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 120 ? line : line.substring(0, 120) + "...";
  }
}
