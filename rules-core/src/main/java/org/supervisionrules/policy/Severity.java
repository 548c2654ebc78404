package org.supervisionrules.policy;

import java.util.Arrays;
import java.util.Optional;

/** How grave a breach is, gravest first; from the verb of the policy's sentence. */
public enum Severity {
  /** Of a requirement that {@code must} be kept. */
  VIOLATION("violation", "must"),
  /** Of one that {@code should} be kept. */
  WARNING("warning", "should"),
  /** Of one that is {@code recommended}. */
  ADVICE("advice", "recommended");

  private final String word;
  private final String verb;

  Severity(String word, String verb) {
    this.word = word;
    this.verb = verb;
  }

  /** The word of the report: {@code violation}. */
  public String word() {
    return word;
  }

  /** The key of a requirement's sentence in a pack: {@code must}. */
  public String verb() {
    return verb;
  }

  /** The severity of a word. */
  public static Optional<Severity> of(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word.equals(word)).findFirst();
  }

  /** The severity of the key of a sentence; empty for any other key. */
  static Optional<Severity> ofVerb(String key) {
    return Arrays.stream(values()).filter(severity -> severity.verb.equals(key)).findFirst();
  }

  @Override
  public String toString() {
    return word;
  }
}
