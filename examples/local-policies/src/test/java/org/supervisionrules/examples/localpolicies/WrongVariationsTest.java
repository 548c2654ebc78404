package org.supervisionrules.examples.localpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each pack has a wrong variation in {@code wrong/}, and this says which means catches it, with
 * words of what it tells, and which are blind to it.
 */
class WrongVariationsTest {
  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("northmoor-phased")
              .caughtBy(Means.DIFF, "weekly-for-six-weeks is weaker; asks: every 1 week -> every 6")
              .caughtBy(Means.CASE, "eight days after it is a day late: outcome is met")
              .caughtBy(Means.PROPERTY, "fortnightly-to-six-months: the parent says breached"),
          new Mistake("eastvale-hours")
              .caughtBy(Means.DIFF, "two-hours-a-month is weaker; asks: at least 120 minutes")
              .caughtBy(Means.CASE, "a minute short: outcome is pending, expected breached"),
          new Mistake("harbour-agency")
              .caughtBy(Means.VALIDATE, "`after-each-eight-shifts` can never apply")
              .caughtBy(Means.DIFF, "after-each-eight-shifts is other; for: ")
              .caughtBy(Means.CASE, "nine shifts and no session: outcome is not-applicable")
              .caughtBy(Means.PROPERTY, "after-each-eight-shifts: the parent says breached"),
          new Mistake("westdown-schools")
              .caughtBy(Means.DIFF, "asks: within 5 working days -> within 7 days"),
          new Mistake("stonebridge-cases")
              .caughtBy(Means.DIFF, "each-case-four-weekly is other; for: ")
              .caughtBy(Means.CASE, "an agreed interval without a reason is none: outcome is not")
              .caughtBy(Means.PROPERTY, "each-case-four-weekly: the parent says breached"),
          new Mistake("fenland-2025")
              .caughtBy(
                  Means.VALIDATE, "policy.yaml:8:3: `social-work-supervision` is adjusted without")
              .caughtBy(
                  Means.VALIDATE, "policy.yaml:10:3: unknown requirement `group-supervision-qua")
              .caughtBy(Means.VALIDATE, "policy.yaml:14:12: `regularly` is not an amount"),
          new Mistake("fenland-2026")
              .caughtBy(Means.DIFF, "social-work-supervision is other; shared parts")
              .caughtBy(Means.PROPERTY, "nothing is weaker than in the parent"));

  /** A wrong variation of a pack, and words that the means that catch it tell. */
  private record Mistake(String pack, Map<Means, List<String>> told) {
    Mistake(String pack) {
      this(pack, Map.of());
    }

    Mistake caughtBy(Means means, String words) {
      Map<Means, List<String>> more = new EnumMap<>(Means.class);
      more.putAll(told);
      more.merge(
          means,
          List.of(words),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      return new Mistake(pack, more);
    }

    List<String> found(Means means) {
      return means.find(Path.of(pack), Packs.wrong(pack));
    }
  }

  @TestFactory
  Stream<DynamicContainer> each_mistake_is_caught() {
    return MISTAKES.stream()
        .map(
            mistake ->
                dynamicContainer(
                    mistake.pack(),
                    Stream.of(Means.values()).map(means -> asExpected(mistake, means))));
  }

  private static DynamicTest asExpected(Mistake mistake, Means means) {
    String name = means.name().toLowerCase(Locale.ROOT);
    List<String> words = mistake.told().get(means);
    return words == null
        ? dynamicTest(
            name + " does not see it", () -> assertThat(mistake.found(means)).as(name).isEmpty())
        : dynamicTest(
            name + " catches it",
            () -> {
              List<String> found = mistake.found(means);
              for (String expected : words) {
                assertThat(found).anyMatch(each -> each.contains(expected));
              }
            });
  }

  @Test
  void every_pack_has_a_wrong_variation() {
    assertThat(MISTAKES).extracting(Mistake::pack).hasSameElementsAs(names(Packs.all()));
    assertThat(names(Packs.wrong())).hasSameElementsAs(names(Packs.all()));
  }

  @Test
  void each_means_catches_what_another_does_not_see() {
    for (Means means : Means.values()) {
      assertThat(MISTAKES).as(means.name()).anyMatch(each -> each.told().containsKey(means));
      assertThat(MISTAKES).as(means.name()).anyMatch(each -> !each.told().containsKey(means));
    }
  }

  @Test
  void of_the_right_packs_nothing_is_doubtful() {
    for (Path right : Packs.all()) {
      assertThat(Means.VALIDATE.find(right, right)).isEmpty();
      assertThat(Means.DIFF.find(right, right)).isEmpty();
    }
  }

  private static List<String> names(List<Path> folders) {
    return folders.stream().map(folder -> String.valueOf(folder.getFileName())).toList();
  }
}
