package org.supervisionrules.internal.read;

import java.time.ZoneId;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads one history that a program has put together. */
public final class BuiltReading {
  private BuiltReading() {}

  /**
   * Reads the tokens of a history.
   *
   * @param zone the zone of local times
   * @param place the place of the history
   */
  public static void read(
      Vocabulary vocabulary, ZoneId zone, String place, Tokens tokens, Target target) {
    Cursor cursor = new Cursor(tokens);
    try {
      cursor.next();
      new HistoryDecoder(vocabulary, cursor)
          .history(
              new HistoryDecoder.Context(
                  new Settings(vocabulary), null, zone, new Seen(), 0, place, true),
              true,
              target);
    } catch (BrokenSyntax e) {
      target.problem(e.problem());
    }
  }
}
