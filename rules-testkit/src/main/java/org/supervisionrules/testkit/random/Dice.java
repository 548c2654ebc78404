package org.supervisionrules.testkit.random;

import java.util.List;
import java.util.Random;

/** Choices that chance makes. */
record Dice(Random random) {

  /** True in so many of a hundred cases. */
  boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  /** A number between two, both inclusive. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int of(int... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
