package org.supervisionrules.testkit;

/** A part of a random history: some periods, some events. */
@FunctionalInterface
interface Part {

  /** A part that adds nothing: what others shrink to. */
  Part NOTHING = sketch -> {};

  void drawOn(HistorySketch sketch);

  default Part and(Part next) {
    return sketch -> {
      drawOn(sketch);
      next.drawOn(sketch);
    };
  }
}
