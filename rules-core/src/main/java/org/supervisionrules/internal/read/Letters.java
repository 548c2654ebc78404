package org.supervisionrules.internal.read;

/**
 * The letters of one text after the other, where the parser has them: no string is made of them.
 */
final class Letters implements CharSequence {
  private char[] letters = new char[0];
  private int from;
  private int length;

  /** This, saying another text from now on. */
  CharSequence of(char[] text, int offset, int count) {
    letters = text;
    from = offset;
    length = count;
    return this;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return letters[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(letters, from + start, end - start);
  }

  @Override
  public String toString() {
    return new String(letters, from, length);
  }
}
