package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * The layout of a JSON report: an entry a line, two spaces a level, and small values that belong
 * together on one line. Lines end with a line feed on every machine.
 */
final class JsonLayout implements PrettyPrinter {
  /** How deep a report goes, and a little more. */
  private static final int DEEPEST = 16;

  private static final SerializableString[] NEW_LINE = lines("");
  private static final SerializableString[] COMMA_NEW_LINE = lines(",");

  private int depth;
  private int inlineFrom = Integer.MAX_VALUE;

  private static SerializableString[] lines(String before) {
    SerializableString[] lines = new SerializableString[DEEPEST];
    for (int i = 0; i < DEEPEST; i++) {
      lines[i] = new SerializedString(before + "\n" + "  ".repeat(i));
    }
    return lines;
  }

  /** Keeps the next array or object, and all in it, on one line. */
  void nextOnOneLine() {
    if (inlineFrom == Integer.MAX_VALUE) {
      inlineFrom = depth + 1;
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    firstEntry(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(':');
    json.writeRaw(' ');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    nextEntry(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, '}', entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    firstEntry(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    nextEntry(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int entries) throws IOException {
    close(json, ']', entries);
  }

  private void open(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, char bracket, int entries) throws IOException {
    boolean oneLine = isOneLine();
    depth--;
    if (entries > 0) {
      if (oneLine) {
        json.writeRaw(' ');
      } else {
        json.writeRaw(NEW_LINE[depth]);
      }
    }
    if (depth < inlineFrom) {
      inlineFrom = Integer.MAX_VALUE;
    }
    json.writeRaw(bracket);
  }

  private void firstEntry(JsonGenerator json) throws IOException {
    if (isOneLine()) {
      json.writeRaw(' ');
    } else {
      json.writeRaw(NEW_LINE[depth]);
    }
  }

  private void nextEntry(JsonGenerator json) throws IOException {
    if (isOneLine()) {
      json.writeRaw(',');
      json.writeRaw(' ');
    } else {
      json.writeRaw(COMMA_NEW_LINE[depth]);
    }
  }

  private boolean isOneLine() {
    return depth >= inlineFrom;
  }
}
