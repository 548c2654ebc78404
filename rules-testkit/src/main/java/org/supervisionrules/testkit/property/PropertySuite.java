package org.supervisionrules.testkit.property;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.draft.Smaller;
import org.supervisionrules.testkit.random.RandomHistories;

/**
 * The properties of a policy, tried on random histories: without a library for tests. For JUnit
 * there is {@link PolicyProperties}, for jqwik {@link PolicyContract}.
 *
 * <p>The same seed and number of tries give the same outcome. A time limit does not: how many
 * histories are tried within it depends on the machine, and is told.
 */
public final class PropertySuite implements AutoCloseable {
  /** Histories drawn for one requirement after which it is called vacuous. */
  private static final int ENOUGH = 400;

  private static final int SHRINKING = 800;

  private final Policy policy;
  private final RandomHistories histories;
  private final List<RandomHistories> sources = new ArrayList<>();
  private final List<Judge> judges = new ArrayList<>();
  private final Map<Property, Check> checks = new EnumMap<>(Property.class);
  private final Judge judge;
  private final List<Requirement> own;

  private PropertySuite(Policy policy) {
    this.policy = policy;
    this.histories = RandomHistories.of(policy);
    this.judge = kept(new Judge(policy));
    this.own = own(policy);
    sources.add(histories);
    checks.put(Property.JUDGED, new Judged(judge));
    checks.put(Property.SAME_TWICE, new SameTwice(judge, kept(new Judge(policy))));
    checks.put(Property.ANY_ORDER, new AnyOrder(judge));
    checks.put(Property.BOUNDARIES, new Boundaries(judge, histories.acts()));
    checks.put(Property.EXPLAINED, new Explained(judge));
    Judge waiving = kept(new Judge(policy, WaiversOnly.everything(policy)));
    checks.put(Property.WAIVERS, new WaiversOnly(judge, waiving));
  }

  /**
   * The properties of a policy. One that extends another is compared with it; what it leaves as it
   * is is tried less often, and not asked whether it is vacuous.
   */
  public static PropertySuite of(Policy policy) {
    PropertySuite suite = new PropertySuite(policy);
    policy
        .parent()
        .ifPresent(
            parent ->
                suite.compare(
                    parent,
                    policy.weakenings().stream()
                        .map(Weakening::requirement)
                        .collect(Collectors.toSet())));
    return suite;
  }

  /**
   * The properties of a policy that is compared with another one, whether it extends it or not.
   * Both count by the calendar of the policy: a day on which an office is closed makes nothing
   * weaker.
   *
   * @param parent the policy than which nothing should be weaker
   * @param mayBeWeaker the ids of requirements that may
   */
  public static PropertySuite of(Policy policy, Policy parent, Set<String> mayBeWeaker) {
    PropertySuite suite = new PropertySuite(policy);
    suite.compare(parent, mayBeWeaker);
    return suite;
  }

  private void compare(Policy parent, Set<String> mayBeWeaker) {
    Judge theirs = kept(new Judge(parent.with(policy.calendar())));
    checks.put(Property.NEVER_WEAKER, new NeverWeaker(judge, theirs, mayBeWeaker));
    if (!parent.enforced().isEmpty()) {
      sources.add(RandomHistories.of(parent));
    }
  }

  /** What it asks itself, or otherwise than its parent; all where that is nothing. */
  private static List<Requirement> own(Policy policy) {
    List<Requirement> own =
        policy.enforced().stream()
            .filter(
                each ->
                    policy
                        .parent()
                        .flatMap(parent -> parent.requirement(each.id()))
                        .filter(theirs -> asksTheSame(each, theirs))
                        .isEmpty())
            .toList();
    return own.isEmpty() ? policy.enforced() : own;
  }

  private static boolean asksTheSame(Requirement one, Requirement other) {
    return one.kind().equals(other.kind())
        && one.scope().equals(other.scope())
        && one.severity().equals(other.severity())
        && one.off().equals(other.off());
  }

  private Judge kept(Judge made) {
    judges.add(made);
    return made;
  }

  /**
   * The properties that can be tried: {@link Property#NEVER_WEAKER} only where there is a parent.
   */
  public List<Property> properties() {
    List<Property> properties = new ArrayList<>(checks.keySet());
    properties.add(Property.NOT_VACUOUS);
    return properties;
  }

  /** The random histories that properties are tried on. */
  public RandomHistories histories() {
    return histories;
  }

  /**
   * What is wrong with a property for one history, in words; empty where nothing is.
   *
   * @param draft a valid history
   * @throws IllegalArgumentException for {@link Property#NOT_VACUOUS}, which is of no one history
   */
  public Optional<String> violation(Property property, Draft draft) {
    return check(property)
        .violation(draft)
        .map(
            each ->
                each.requirement().isEmpty()
                    ? each.words()
                    : each.requirement() + ": " + each.words());
  }

  private Check check(Property property) {
    Check check = checks.get(property);
    if (check == null) {
      throw new IllegalArgumentException(property + " cannot be tried on one history");
    }
    return check;
  }

  /**
   * Tries one property.
   *
   * @param tries on how many histories; of {@link Property#NOT_VACUOUS} the most, if need be
   */
  public PropertyOutcome run(Property property, long seed, int tries) {
    return run(List.of(property), seed, done -> done < tries).get(0);
  }

  /** Tries every property, each on so many histories. */
  public List<PropertyOutcome> run(long seed, int tries) {
    return run(properties(), seed, done -> done < tries);
  }

  /**
   * Tries every property on the same histories until a time is over.
   *
   * @param within how long, from the second history on: the first also waits for the rules to load
   */
  public List<PropertyOutcome> run(long seed, Duration within) {
    long[] start = new long[1];
    return run(
        properties(),
        seed,
        done -> {
          if (done == 1) {
            start[0] = System.nanoTime();
          }
          return done < 2 || System.nanoTime() - start[0] < within.toNanos();
        });
  }

  private List<PropertyOutcome> run(List<Property> properties, long seed, IntPredicate goOn) {
    Seen seen = new Seen(own);
    Map<Property, PropertyOutcome> failed = new EnumMap<>(Property.class);
    boolean counts = properties.contains(Property.NOT_VACUOUS);
    boolean onlyCounts = counts && properties.size() == 1;
    int done = 0;
    while (goOn.test(done) && !(onlyCounts && seen.open(ENOUGH).isEmpty())) {
      Draft draft = draw(seed, done, counts ? seen : null);
      done++;
      if (counts
          && Objects.requireNonNull(checks.get(Property.JUDGED)).violation(draft).isEmpty()) {
        seen.add(judge.results(draft));
      }
      for (Property property : properties) {
        if (checks.containsKey(property) && !failed.containsKey(property)) {
          Optional<Violation> wrong = wrong(property, draft);
          if (wrong.isPresent()) {
            failed.put(property, failed(property, draft, wrong.get(), done, seed));
          }
        }
      }
    }
    int tries = done;
    return properties.stream()
        .map(each -> failed.getOrDefault(each, outcome(each, seen, tries, seed)))
        .toList();
  }

  private static PropertyOutcome outcome(Property property, Seen seen, int tries, long seed) {
    boolean counts = property == Property.NOT_VACUOUS;
    return new PropertyOutcome(
        property,
        tries,
        seed,
        Optional.empty(),
        counts ? seen.vacuous(ENOUGH) : List.of(),
        counts ? seen.open(ENOUGH) : List.of());
  }

  /** The requirements in turn; every other history for one that has not been seen breached. */
  private Draft draw(long seed, int number, @Nullable Seen seen) {
    Random random = new Random(mixed(seed, number));
    List<Requirement> requirements = number % 8 == 4 ? policy.enforced() : own;
    Optional<String> wanted =
        seen == null || number % 2 == 0 ? Optional.empty() : seen.next(ENOUGH);
    String about = wanted.orElse(requirements.get(number / 2 % requirements.size()).id());
    if (wanted.isEmpty() && number % 4 == 2 && sources.size() > 1) {
      RandomHistories theirs = sources.get(1);
      Draft draft =
          theirs.policy().requirement(about).isPresent()
              ? theirs.about(about, random)
              : theirs.draw(random);
      if (draft.valid(policy).isPresent()) {
        return draft;
      }
    }
    if (seen != null) {
      seen.drawn(about);
    }
    return histories.about(about, random);
  }

  /** A history that cannot be judged shows that, and nothing else. */
  private Optional<Violation> wrong(Property property, Draft draft) {
    Check judged = check(Property.JUDGED);
    return property == Property.JUDGED || judged.violation(draft).isEmpty()
        ? check(property).violation(draft)
        : Optional.empty();
  }

  private PropertyOutcome failed(
      Property property, Draft draft, Violation wrong, int tries, long seed) {
    Draft smallest =
        Smaller.of(
            draft,
            each ->
                each.valid(policy).isPresent()
                    && wrong(property, each)
                        .filter(same -> same.requirement().equals(wrong.requirement()))
                        .isPresent(),
            SHRINKING);
    Violation shown = wrong(property, smallest).orElse(wrong);
    return new PropertyOutcome(
        property,
        tries,
        seed,
        Optional.of(
            new PropertyOutcome.Counterexample(
                smallest, shown.requirement(), shown.words(), shown.expect())),
        List.of(),
        List.of());
  }

  /** Neighbouring numbers give random numbers that have nothing to do with each other. */
  private static long mixed(long seed, int number) {
    long z = seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 30)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  @Override
  public void close() {
    judges.forEach(Judge::close);
  }
}
