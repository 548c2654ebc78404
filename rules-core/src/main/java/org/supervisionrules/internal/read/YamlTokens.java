package org.supervisionrules.internal.read;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The tokens of YAML with the core schema, as they come: no tree is built. Aliases, tags and a
 * second document are refused.
 */
public final class YamlTokens implements Tokens {
  private final String file;
  private final ParserImpl parser;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Token token = Token.END;
  private String text = "";
  private long position;
  private boolean ended;

  private enum Level {
    LIST,
    BEFORE_KEY,
    BEFORE_VALUE
  }

  /** The tokens of a stretch of UTF-8 without byte-order mark. */
  public YamlTokens(String file, byte[] bytes, int start, int length) throws BrokenSyntax {
    this.file = file;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    InputStreamReader characters =
        new InputStreamReader(
            new ByteArrayInputStream(bytes, start, length), StandardCharsets.UTF_8.newDecoder());
    try {
      this.parser = new ParserImpl(new StreamReader(characters), options);
    } catch (YAMLException e) {
      throw broken(e);
    }
  }

  @Override
  public Token next() throws BrokenSyntax {
    if (ended) {
      return token;
    }
    Event event = pull();
    while (event.is(Event.ID.StreamStart) || event.is(Event.ID.DocumentStart)) {
      event = pull();
    }
    if (event.is(Event.ID.DocumentEnd)) {
      event = pull();
      if (!event.is(Event.ID.StreamEnd)) {
        throw refused(event, "a second document", "put all histories into one list");
      }
    }
    Mark mark = event.getStartMark();
    position = (((long) mark.getLine() + 1) << 32) | (mark.getColumn() + 1);
    token = token(event);
    ended = token == Token.END;
    return token;
  }

  private Token token(Event event) throws BrokenSyntax {
    text = "";
    if (event.is(Event.ID.StreamEnd)) {
      return Token.END;
    }
    if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
      levels.pop();
      return event.is(Event.ID.MappingEnd) ? Token.END_OBJECT : Token.END_LIST;
    }
    if (event.is(Event.ID.Alias)) {
      throw refused(event, "an alias", "write the value out where it is needed");
    }
    boolean isKey = levels.peek() == Level.BEFORE_KEY;
    if (isKey || levels.peek() == Level.BEFORE_VALUE) {
      levels.pop();
      levels.push(isKey ? Level.BEFORE_VALUE : Level.BEFORE_KEY);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, isKey);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (isKey) {
      throw refused(event, "a key that is not a word", null);
    }
    checkTag(event, start.getTag());
    if (levels.size() == DEEPEST) {
      throw new BrokenSyntax(place(position), "nested deeper than " + DEEPEST + " levels", null);
    }
    boolean isObject = event instanceof MappingStartEvent;
    levels.push(isObject ? Level.BEFORE_KEY : Level.LIST);
    return isObject ? Token.OBJECT : Token.LIST;
  }

  private Token scalar(ScalarEvent scalar, boolean isKey) throws BrokenSyntax {
    checkTag(scalar, scalar.getTag());
    text = scalar.getValue();
    if (text.length() > LONGEST_TEXT) {
      throw new BrokenSyntax(
          place(position), "a text longer than " + LONGEST_TEXT + " characters", null);
    }
    if (isKey) {
      return Token.KEY;
    }
    return switch (CoreSchema.type(text, scalar.isPlain())) {
      case TEXT -> Token.TEXT;
      case NUMBER -> Token.NUMBER;
      case FLAG -> Token.FLAG;
      case NOTHING -> Token.NOTHING;
    };
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public String place(long position) {
    return file + ":" + (position >>> 32) + ":" + (position & 0xFFFF_FFFFL);
  }

  @Override
  public Typing typing() {
    return Typing.LOOSE;
  }

  private Event pull() throws BrokenSyntax {
    try {
      return parser.getEvent();
    } catch (YAMLException e) {
      throw broken(e);
    }
  }

  private void checkTag(Event event, @Nullable String tag) throws BrokenSyntax {
    if (tag != null) {
      throw refused(event, "the tag " + Shown.quoted(tag), "leave the tag out");
    }
  }

  private BrokenSyntax refused(Event event, String what, @Nullable String help) {
    return new BrokenSyntax(
        at(event.getStartMark()), "found " + what + ", which is not read", help);
  }

  private BrokenSyntax broken(YAMLException e) {
    if (e instanceof MarkedYAMLException marked) {
      String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
      return new BrokenSyntax(
          at(marked.getProblemMark()),
          "not YAML: " + Shown.of(context + marked.getProblem(), 160),
          null);
    }
    String place = token == Token.END ? file : place(position);
    if (e.getCause() instanceof CharacterCodingException) {
      return new BrokenSyntax(place, "found bytes that are not UTF-8", "save the text as UTF-8");
    }
    return new BrokenSyntax(
        place,
        "not YAML: " + Shown.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " "), 160),
        null);
  }

  private String at(@Nullable Mark mark) {
    return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
