package org.supervisionrules.testkit.property;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.testkit.draft.CaseText;
import org.supervisionrules.testkit.draft.Draft;

/**
 * What came of trying a property.
 *
 * @param property the property
 * @param tries how many random histories it was tried on
 * @param seed the seed of the histories: the same seed and number of tries give the same outcome
 * @param counterexample the smallest history found of which it is not true, where there is one
 * @param vacuous requirements that no history could be drawn to apply to or to breach, with why: of
 *     {@link Property#NOT_VACUOUS} only
 * @param open requirements for which too few histories were drawn to tell, of the same
 */
public record PropertyOutcome(
    Property property,
    int tries,
    long seed,
    Optional<Counterexample> counterexample,
    List<String> vacuous,
    List<String> open) {
  public PropertyOutcome {
    vacuous = List.copyOf(vacuous);
    open = List.copyOf(open);
  }

  /**
   * A history of which a property is not true.
   *
   * @param draft the history, as small as it was found
   * @param requirement the id of the requirement concerned; empty where it is none in particular
   * @param words what is wrong
   * @param expect what would be right, as a case says it; empty where that is not known
   */
  public record Counterexample(
      Draft draft, String requirement, String words, Map<String, String> expect) {

    /** The history as a case, to be put into {@code cases/<requirement>.yaml}. */
    public String asCase(Property property) {
      return CaseText.of(draft, property.sentence(), expect);
    }
  }

  /** Whether it holds, as far as was tried. */
  public boolean holds() {
    return counterexample.isEmpty() && vacuous.isEmpty();
  }

  /** What is wrong, with everything needed to see it again; empty where it holds. */
  public String failure() {
    StringBuilder text = new StringBuilder();
    counterexample.ifPresent(
        found -> {
          text.append("not true: ").append(property.sentence()).append('\n');
          text.append(found.requirement().isEmpty() ? "" : found.requirement() + ": ");
          text.append(found.words()).append('\n');
          text.append("the smallest history found, as a case:\n");
          text.append(found.asCase(property));
        });
    for (String each : vacuous) {
      text.append("vacuous: ").append(each).append('\n');
    }
    return text.isEmpty() ? "" : text + "after " + tries + " histories, seed " + seed;
  }
}
