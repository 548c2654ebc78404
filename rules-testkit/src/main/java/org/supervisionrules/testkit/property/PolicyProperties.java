package org.supervisionrules.testkit.property;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.supervisionrules.policy.Policy;

/**
 * The properties of a policy as tests of JUnit.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> properties() {
 *   return PolicyProperties.of(Policy.read(Path.of("riverside"))).all();
 * }
 * }</pre>
 *
 * <p>What fails tells the seed and the smallest history found, as a case. Needs {@code
 * junit-jupiter-api} on the class path.
 */
public final class PolicyProperties {
  private static final int TRIES = 500;

  private final Policy policy;
  private final Suites suites;
  private final long seed;
  private final int tries;

  /** Makes the properties of a policy. */
  private interface Suites {
    PropertySuite make();
  }

  private PolicyProperties(Policy policy, Suites suites, long seed, int tries) {
    this.policy = policy;
    this.suites = suites;
    this.seed = seed;
    this.tries = tries;
  }

  /** The properties of a policy; one that extends another is compared with it. */
  public static PolicyProperties of(Policy policy) {
    return new PolicyProperties(policy, () -> PropertySuite.of(policy), 1, TRIES);
  }

  /**
   * The same, compared with another policy than the one it extends.
   *
   * @param mayBeWeaker the ids of the requirements that may ask less than the parent's
   */
  public PolicyProperties neverWeakerThan(Policy parent, String... mayBeWeaker) {
    Set<String> allowed = Set.of(mayBeWeaker);
    return new PolicyProperties(
        policy, () -> PropertySuite.of(policy, parent, allowed), seed, tries);
  }

  /** The same with another seed than 1: other histories. */
  public PolicyProperties seed(long other) {
    return new PolicyProperties(policy, suites, other, tries);
  }

  /** The same, each tried on another number of histories than 500. */
  public PolicyProperties tries(int other) {
    return new PolicyProperties(policy, suites, seed, other);
  }

  /** A test for each property. */
  public Stream<DynamicNode> all() {
    PropertySuite suite = suites.make();
    return tests(suite, suite.properties().stream());
  }

  /** A test for each of some properties. */
  public Stream<DynamicNode> only(Property... properties) {
    return tests(suites.make(), Stream.of(properties));
  }

  /** JUnit closes the stream when the last test has run. */
  private Stream<DynamicNode> tests(PropertySuite suite, Stream<Property> properties) {
    return properties
        .<DynamicNode>map(each -> dynamicTest(each.sentence(), () -> holds(suite, each)))
        .onClose(suite::close);
  }

  private void holds(PropertySuite suite, Property property) {
    PropertyOutcome outcome = suite.run(property, seed, tries(property));
    if (!outcome.holds()) {
      throw new AssertionError(outcome.failure());
    }
  }

  /** Of each requirement as many as may be needed to see it breached. */
  private int tries(Property property) {
    return property == Property.NOT_VACUOUS ? Integer.MAX_VALUE : tries;
  }
}
