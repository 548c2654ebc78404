package org.supervisionrules.internal.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of JSON in memory. */
public final class JsonTokens implements Tokens {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(50_000)
                  .maxNumberLength(1_000)
                  .build())
          .build();

  private static final Pattern UNKNOWN_TOKEN =
      Pattern.compile("^Unrecognized token '.*'(:|$)", Pattern.DOTALL);

  private final TextPlaces places;
  private final JsonParser parser;
  private final Letters letters = new Letters();
  private Token token = Token.END;

  /**
   * The tokens of a stretch of UTF-8 without byte-order mark.
   *
   * @param file the name that places give
   * @param firstLine the number of its first line
   */
  public JsonTokens(String file, byte[] bytes, int start, int length, int firstLine) {
    this.places = new TextPlaces(file, bytes, start, length, firstLine);
    try {
      this.parser = FACTORY.createParser(bytes, start, length);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  @Override
  public Token next() throws BrokenSyntax {
    try {
      token = token(parser.nextToken());
      return token;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() throws BrokenSyntax {
    try {
      String text = parser.getText();
      return text == null ? "" : text;
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public CharSequence letters() throws BrokenSyntax {
    if (token != Token.TEXT) {
      return text();
    }
    try {
      return letters.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public long position() {
    return Math.max(0, parser.currentTokenLocation().getByteOffset());
  }

  @Override
  public String place(long position) {
    return places.place(position);
  }

  @Override
  public Typing typing() {
    return Typing.TYPED;
  }

  private BrokenSyntax broken(IOException e) {
    String place = place(offset(e));
    if (e instanceof StreamConstraintsException constraints) {
      boolean isText = constraints.getOriginalMessage().startsWith("String");
      return new BrokenSyntax(isText ? place(position()) : place, tooMuch(constraints), null);
    }
    if (e instanceof JsonEOFException) {
      return new BrokenSyntax(
          place, "the JSON ends too early: a value or a bracket is not closed", null);
    }
    String said = said(e);
    return said.startsWith("Invalid UTF-8")
        ? new BrokenSyntax(place, "found bytes that are not UTF-8", "save the text as UTF-8")
        : new BrokenSyntax(place, "not JSON: " + said, null);
  }

  private static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.LIST;
      case END_ARRAY -> Token.END_LIST;
      case FIELD_NAME -> Token.KEY;
      case VALUE_STRING -> Token.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Token.FLAG;
      case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.NOTHING;
    };
  }

  private long offset(IOException e) {
    JsonLocation told = e instanceof JsonProcessingException json ? json.getLocation() : null;
    return (told == null ? parser.currentLocation() : told).getByteOffset();
  }

  private static String tooMuch(StreamConstraintsException e) {
    String said = String.valueOf(e.getOriginalMessage());
    if (said.contains("nesting")) {
      return "nested deeper than " + DEEPEST + " levels";
    }
    return said.contains("Number")
        ? "a number of more than 1000 digits"
        : "a text longer than " + LONGEST_TEXT + " characters";
  }

  private static String said(IOException e) {
    String message =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    String said = String.valueOf(message).replaceAll(" ?\\((start marker|for) .*", "");
    return Shown.of(withoutTexts(said), 160);
  }

  /** A word that is not JSON can be anything that stands in the file. */
  private static String withoutTexts(String said) {
    return UNKNOWN_TOKEN.matcher(said).replaceFirst("Unrecognized token$1");
  }
}
