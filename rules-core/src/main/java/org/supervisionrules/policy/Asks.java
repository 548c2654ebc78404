package org.supervisionrules.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Small words that the kinds share when they say what they ask. */
final class Asks {
  private Asks() {}

  static String conditions(List<Condition> conditions) {
    return conditions.stream().map(Condition::text).collect(Collectors.joining(", "));
  }

  /** {@code within 10 working days, or by the next session}. */
  static String due(Occasions of) {
    String within = of.within().map(amount -> " within " + amount).orElse("");
    String by =
        of.by()
            .map(
                each ->
                    each instanceof Occasions.By.Next next
                        ? "by the next " + next.events().entries().type().name()
                        : "by a date of its own")
            .orElse("");
    return within + (by.isEmpty() ? "" : (within.isEmpty() ? " " : ", or ") + by);
  }
}
