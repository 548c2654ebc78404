package org.supervisionrules.internal.graph;

/** The byte that says what the next value is. */
final class Tag {
  static final int NULL = 0;

  /** The number of a value that was written before. */
  static final int AGAIN = 1;

  /** A length in bytes, and ISO 8859-1. */
  static final int LATIN = 2;

  /** A length in bytes, and UTF-8. */
  static final int TEXT = 3;

  static final int INTEGER = 4;
  static final int TRUE = 5;
  static final int FALSE = 6;
  static final int NOTHING = 7;
  static final int SOMETHING = 8;
  static final int LIST = 9;
  static final int SET = 10;
  static final int MAP = 11;

  /** A map that is read when it is first asked for: a length, and a graph of its own. */
  static final int LATER = 12;

  static final int INTS = 13;

  /** A class, and the position of a constant. */
  static final int CONSTANT = 14;

  /** A class, and its parts. */
  static final int OBJECT = 15;

  static final int ZONE = 16;

  /** The days since 1970-01-01. */
  static final int DATE = 17;

  /** Whatever else there is, by Java serialization. */
  static final int OTHER = 18;

  private Tag() {}
}
