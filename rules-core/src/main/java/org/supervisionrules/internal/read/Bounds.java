package org.supervisionrules.internal.read;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.time.Days;

/**
 * What an entry has besides its attributes: its id, and the first and last day of a period; used
 * again and again.
 */
final class Bounds {
  /** How the last day of a period that is still open may be written. */
  private static final String OPEN_END = "9999-12-31";

  private static final long NOT_SEEN = -1;

  private @Nullable String id;
  private int from = Days.OPEN;
  private int to = Days.OPEN;
  private boolean hasFrom;
  private long idPosition = NOT_SEEN;
  private long fromPosition = NOT_SEEN;
  private long toPosition = NOT_SEEN;

  /** Starts an entry. */
  void clear() {
    id = null;
    from = Days.OPEN;
    to = Days.OPEN;
    hasFrom = false;
    idPosition = NOT_SEEN;
    fromPosition = NOT_SEEN;
    toPosition = NOT_SEEN;
  }

  /** Whether a key of the entry is one of these. */
  static boolean has(String key, boolean isPeriod) {
    return key.equals("id") || (isPeriod && (key.equals("from") || key.equals("to")));
  }

  /** Whether a key has been read. */
  boolean isSeen(String key) {
    return switch (key) {
      case "id" -> idPosition >= 0;
      case "from" -> fromPosition >= 0;
      default -> toPosition >= 0;
    };
  }

  /** Reads the value of a key. */
  void read(String key, Cursor cursor) throws BrokenSyntax {
    switch (key) {
      case "id" -> {
        idPosition = cursor.position();
        id = Scalars.id(cursor);
      }
      case "from" -> {
        fromPosition = cursor.position();
        hasFrom = !cursor.is(Token.NOTHING);
        from = Scalars.day(cursor, Days.OPEN);
      }
      default -> {
        toPosition = cursor.position();
        boolean isOpen = Scalars.isText(cursor) && cursor.says(OPEN_END);
        to = isOpen ? Days.OPEN : Scalars.day(cursor, Days.OPEN);
      }
    }
  }

  @Nullable String id() {
    return id;
  }

  long idPosition() {
    return idPosition;
  }

  /** Whether a first day was given, be it one that could not be read. */
  boolean hasFrom() {
    return hasFrom;
  }

  /** The first day; {@link Days#OPEN} where it could not be read. */
  int from() {
    return from;
  }

  /** The last day; {@link Days#OPEN} while it goes on. */
  int to() {
    return to;
  }

  long toPosition() {
    return toPosition;
  }
}
