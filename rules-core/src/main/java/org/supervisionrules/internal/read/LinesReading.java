package org.supervisionrules.internal.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads one history a line, NDJSON, and never has more than a line in memory. */
public final class LinesReading {
  private static final List<String> OF_HISTORY = List.of("subject", "periods", "events", "carryIn");

  private final Vocabulary vocabulary;
  private final ZoneId policyZone;
  private final Seen seen;
  private final String file;

  private Settings header;
  private @Nullable Set<String> complete;
  private boolean isSound = true;
  private boolean isFirst = true;
  private int count;

  private final Cursor cursor;
  private final HistoryDecoder histories;

  /**
   * The reading of one file.
   *
   * @param policyZone the zone where the header names none
   * @param seen the subjects before it
   * @param file the name that places give
   */
  public LinesReading(Vocabulary vocabulary, ZoneId policyZone, Seen seen, String file) {
    this.vocabulary = vocabulary;
    this.policyZone = policyZone;
    this.seen = seen;
    this.file = file;
    this.header = new Settings(vocabulary);
    this.cursor = new Cursor(new TokenBuffer());
    this.histories = new HistoryDecoder(vocabulary, cursor);
  }

  /**
   * Reads all lines.
   *
   * @return how many histories they hold, those with problems included
   * @throws IOException where the lines cannot be read on; what was read before has been handed
   *     over
   */
  public int read(Lines lines, Target target) throws IOException {
    seen.startFile(file + ":*#");
    while (lines.next()) {
      if (lines.isTooLong()) {
        count++;
        target.problem(
            Problem.error(
                file + ":" + lines.number() + ":1",
                "",
                "a line longer than " + Lines.LONGEST + " bytes, which is not read",
                null));
      } else if (!lines.isBlank()) {
        line(lines, target);
      }
      isFirst = isFirst && lines.isBlank();
    }
    if (count == 0 && isFirst) {
      target.problem(
          Problem.error(file, "", "the file is empty, a history a line was expected", null));
    }
    if (!isSound && count > 0) {
      target.problem(
          Problem.error(
              file,
              "",
              (count == 1 ? "its history was" : "its " + count + " histories were") + " set aside",
              "mend what is wrong with its first line"));
    }
    return count;
  }

  /** How many histories have been read so far, those with problems included. */
  public int count() {
    return count;
  }

  private void line(Lines lines, Target target) {
    try {
      if (isFirst && isHeader(lines)) {
        header(new Cursor(tokens(lines)), target);
      } else {
        count++;
        history(lines, target);
      }
    } catch (BrokenSyntax e) {
      target.problem(inLine(e.problem()));
    }
  }

  private void header(Cursor cursor, Target target) throws BrokenSyntax {
    HeaderDecoder decoder = new HeaderDecoder(vocabulary, cursor);
    isSound = false;
    cursor.next();
    while (cursor.next() == Token.KEY) {
      decoder.key(List.of());
    }
    checkEnd(cursor);
    header = decoder.settings();
    Set<String> named = header.complete();
    complete = named == null ? null : histories.completeTypes().with(named);
    isSound = !cursor.log().hasErrors();
    cursor.log().tell(null, target::problem);
  }

  private void history(Lines lines, Target target) throws BrokenSyntax {
    ZoneId zone = header.zone();
    ZoneId again = history(lines, zone == null ? policyZone : zone, target);
    if (again != null) {
      history(lines, again, target);
    }
  }

  private @Nullable ZoneId history(Lines lines, ZoneId zone, Target target) throws BrokenSyntax {
    cursor.restart(tokens(lines));
    cursor.next();
    return histories.history(
        new HistoryDecoder.Context(
            header, complete, zone, seen, lines.number(), file + ":" + lines.number() + "#", true),
        isSound,
        target);
  }

  /**
   * Whether the first line is a header: it has no key that only a history has. A line that is not
   * well formed is one where it looks like one.
   */
  private boolean isHeader(Lines lines) {
    boolean hasKeys = false;
    try {
      Cursor cursor = new Cursor(tokens(lines));
      if (cursor.next() != Token.OBJECT) {
        return false;
      }
      while (cursor.next() == Token.KEY) {
        hasKeys = true;
        if (OF_HISTORY.contains(cursor.text())) {
          return false;
        }
        cursor.next();
        cursor.skip();
      }
      return hasKeys;
    } catch (BrokenSyntax e) {
      String text =
          new String(lines.bytes(), 0, Math.min(lines.length(), 2_000), StandardCharsets.UTF_8);
      return HeaderDecoder.KEYS.stream().anyMatch(key -> text.contains("\"" + key + "\""))
          && OF_HISTORY.stream().noneMatch(key -> text.contains("\"" + key + "\""));
    }
  }

  private static void checkEnd(Cursor cursor) throws BrokenSyntax {
    if (cursor.next() != Token.END) {
      cursor.error("found more after the end of the object", "write one object a line");
    }
  }

  private JsonTokens tokens(Lines lines) {
    return new JsonTokens(file, lines.bytes(), 0, lines.length(), lines.number());
  }

  /** A broken line spoils only itself. */
  private static Problem inLine(Problem problem) {
    return Problem.error(
        problem.at(), problem.pointer(), problem.message(), "this line is not read");
  }
}
