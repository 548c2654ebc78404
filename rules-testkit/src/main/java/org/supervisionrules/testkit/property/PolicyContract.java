package org.supervisionrules.testkit.property;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.arbitrary.PolicyHistories;
import org.supervisionrules.testkit.draft.Draft;

/**
 * The properties of a policy as properties of jqwik, for a test class to implement.
 *
 * <pre>{@code
 * class RiversideProperties implements PolicyContract {
 *   public Policy policy() {
 *     return Policy.read(Path.of("riverside"));
 *   }
 * }
 * }</pre>
 *
 * <p>Seeds, numbers of tries and shrinking are those of jqwik.
 */
public interface PolicyContract {

  /** The policy; the same each time. */
  Policy policy();

  /** Random histories for the policy. */
  @Provide
  default Arbitrary<Draft> histories() {
    return PolicyHistories.drafts(policy());
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void every_valid_history_can_be_judged(@ForAll("histories") Draft history) {
    assertHolds(Property.JUDGED, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void the_same_history_gives_the_same_words_twice(@ForAll("histories") Draft history) {
    assertHolds(Property.SAME_TWICE, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void the_order_of_entries_changes_nothing_but_places(@ForAll("histories") Draft history) {
    assertHolds(Property.ANY_ORDER, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void the_due_date_is_the_last_day_in_time(@ForAll("histories") Draft history) {
    assertHolds(Property.BOUNDARIES, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void every_finding_names_its_clause_and_says_why(@ForAll("histories") Draft history) {
    assertHolds(Property.EXPLAINED, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void waivers_remove_breaches_and_nothing_else(@ForAll("histories") Draft history) {
    assertHolds(Property.WAIVERS, history);
  }

  @net.jqwik.api.Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  default void nothing_is_weaker_than_in_the_parent(@ForAll("histories") Draft history) {
    assertHolds(Property.NEVER_WEAKER, history);
  }

  /** Each requirement applies to some history, and some history breaches it. */
  @Example
  default void every_requirement_can_apply_and_can_be_breached() {
    PropertyOutcome outcome = suite().run(Property.NOT_VACUOUS, 1, Integer.MAX_VALUE);
    if (!outcome.holds()) {
      throw new AssertionError(outcome.failure());
    }
  }

  /** Fails where a property is not true of a history; passes where the policy has not got it. */
  default void assertHolds(Property property, Draft history) {
    PropertySuite suite = suite();
    Optional<String> wrong =
        suite.properties().contains(property)
            ? suite.violation(property, history)
            : Optional.empty();
    if (wrong.isPresent()) {
      throw new AssertionError(
          "not true: " + property.sentence() + "\n" + wrong.get() + "\n" + history);
    }
  }

  private PropertySuite suite() {
    Policy policy = policy();
    return Store.getOrCreate(
            List.of(PolicyContract.class, policy.id(), policy.digest()),
            Lifespan.RUN,
            () -> PropertySuite.of(policy))
        .get();
  }
}
