package org.supervisionrules.formats.compare;

import java.util.Arrays;
import java.util.Optional;

/** What became of a breach between two reports. */
public enum Change {
  /** It is a breach now, and was none before. */
  NEW("new", "New"),
  /** It was a breach before, and still nothing has been done. */
  STILL_OPEN("still-open", "Still open"),
  /** It was open before; it has been done since, late. */
  CLOSED("closed", "Done since, late"),
  /** It was a breach before and is none now: the records were corrected, or the policy changed. */
  FIXED("fixed", "Fixed"),
  /** It was a breach before; a waiver covers it now. */
  WAIVED("waived", "Waived since"),
  /** It was a breach before, of a subject that the new report does not have. */
  GONE("gone", "Not submitted any more"),
  /** It was done late before, and nothing can change that. */
  PAST("past", "Done late, before");

  private final String word;
  private final String title;

  Change(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The word of the JSON form: {@code still-open}. */
  public String word() {
    return word;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The change of a word. */
  public static Optional<Change> of(String word) {
    return Arrays.stream(values()).filter(change -> change.word.equals(word)).findFirst();
  }
}
