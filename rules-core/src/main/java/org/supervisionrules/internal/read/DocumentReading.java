package org.supervisionrules.internal.read;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads a whole document, JSON or YAML: first what it says for all, then history by history. */
public final class DocumentReading {
  private final Vocabulary vocabulary;
  private final ZoneId policyZone;
  private final Seen seen;
  private final String file;

  /**
   * The reading of one document.
   *
   * @param policyZone the zone where the document names none
   * @param seen the subjects before it
   * @param file the name that places give
   */
  public DocumentReading(Vocabulary vocabulary, ZoneId policyZone, Seen seen, String file) {
    this.vocabulary = vocabulary;
    this.policyZone = policyZone;
    this.seen = seen;
    this.file = file;
  }

  /** Gives the tokens of the document from its start, at each call. */
  public interface Document {
    Tokens open() throws BrokenSyntax;

    /**
     * Whether the carrier could read what it consists of. Where it could not, it has told what is
     * wrong, and the histories are looked through but not handed over.
     */
    default boolean isSound() {
      return true;
    }
  }

  /**
   * Reads the document.
   *
   * @return how many histories it holds, those with problems included
   */
  public int read(Document document, Target target) {
    int count = 0;
    try {
      Cursor first = new Cursor(document.open());
      Survey survey = Survey.of(vocabulary, first);
      boolean isSound = document.isSound() && !first.log().hasErrors();
      first.log().tell(null, target::problem);
      Histories histories = new Histories(survey, isSound, new Cursor(document.open()));
      try {
        histories.read(target);
      } finally {
        count = histories.count;
      }
      if (survey.broken() != null) {
        throw survey.broken();
      }
      if (!isSound && count > 0) {
        target.problem(
            Problem.error(
                file,
                "",
                (count == 1 ? "its history was" : "its " + count + " histories were")
                    + " set aside",
                "mend what is wrong with the document itself"));
      }
    } catch (BrokenSyntax e) {
      target.problem(e.problem());
    }
    return count;
  }

  /** The second pass. */
  private final class Histories {
    private final Survey survey;
    private final boolean isSound;
    private final Cursor cursor;
    private final HistoryDecoder decoder;
    private final ZoneId zone;
    private final @Nullable Set<String> complete;
    private int count;

    Histories(Survey survey, boolean isSound, Cursor cursor) {
      this.survey = survey;
      this.isSound = isSound;
      this.cursor = cursor;
      this.decoder = new HistoryDecoder(vocabulary, cursor);
      ZoneId named = survey.settings().zone();
      this.zone = named == null ? policyZone : named;
      Set<String> types = survey.settings().complete();
      this.complete = decoder.completeTypes().with(types == null ? survey.types() : types);
    }

    void read(Target target) throws BrokenSyntax {
      seen.startFile(file + "#/histories/*");
      if (cursor.next() != Token.OBJECT) {
        return;
      }
      while (cursor.next() == Token.KEY) {
        boolean isList = cursor.text().equals(Survey.HISTORIES);
        cursor.next();
        if (isList && cursor.is(Token.LIST)) {
          list(target);
        } else if (cursor.is(Token.TEXT)) {
          // Breaks where the first pass broke.
          cursor.text();
        } else {
          cursor.skip();
        }
      }
      if (cursor.next() != Token.END) {
        throw new BrokenSyntax(
            cursor.tokens().place(cursor.position()),
            "found more after the end of the document",
            "several documents need several files");
      }
    }

    private void list(Target target) throws BrokenSyntax {
      cursor.pointer().push(Survey.HISTORIES);
      while (cursor.next() != Token.END_LIST) {
        cursor.pointer().push(count);
        Tokens.Line line = cursor.tokens().historyLine();
        long number = line == null ? count : line.number();
        String place = file + "#/histories/" + count;
        if (line != null) {
          seen.startFile(line.file() + ":*");
          place = line.file() + ":" + number;
        }
        ZoneId own = survey.zone(count);
        HistoryDecoder.Context context =
            new HistoryDecoder.Context(
                survey.settings(), complete, own == null ? zone : own, seen, number, place, false);
        count++;
        for (Tokens.Flaw flaw : cursor.tokens().flaws()) {
          cursor.error(flaw.position(), cursor.pointer().text(), flaw.message(), flaw.help());
        }
        decoder.history(context, isSound, target);
        cursor.pointer().pop();
      }
      cursor.pointer().pop();
    }
  }
}
