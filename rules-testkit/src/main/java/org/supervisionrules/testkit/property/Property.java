package org.supervisionrules.testkit.property;

/** What should be true of any policy, of every history. */
public enum Property {
  /** No history ends a run, whatever is in it. */
  JUDGED("every valid history can be judged"),
  /** Twice the same, by the same checker and by another. */
  SAME_TWICE("the same history gives the same words twice"),
  /** Nothing but places changes with the order of periods and events. */
  ANY_ORDER("the order of entries changes nothing but places"),
  /** Due dates are inclusive. */
  BOUNDARIES("the due date is the last day in time"),
  /** Clause or reading, message, steps, and evidence that is there. */
  EXPLAINED("every finding names its clause and says why"),
  /** But for requirements of which the pack says why. */
  NEVER_WEAKER("nothing is weaker than in the parent, but where `because` says so"),
  /** What falls due within a waiver is waived; nothing else changes. */
  WAIVERS("waivers remove breaches, and nothing else"),
  /** Each requirement applies to some history, and some history breaches it. */
  NOT_VACUOUS("every requirement can apply, and can be breached");

  private final String sentence;

  Property(String sentence) {
    this.sentence = sentence;
  }

  /** The property as a sentence. */
  public String sentence() {
    return sentence;
  }
}
