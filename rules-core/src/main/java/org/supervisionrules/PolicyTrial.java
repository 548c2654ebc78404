package org.supervisionrules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;

/**
 * Tries a policy on recorded histories before it is enforced: whose outcome would change against
 * another policy, and the smallest history that shows each change.
 *
 * <pre>{@code
 * try (PolicyTrial trial = PolicyTrial.of(enforced, draft)) {
 *   for (History history : histories) trial.add(history, AsOf.date("2026-10-01"));
 *   for (PolicyTrial.Difference difference : trial.differences()) ...
 * }
 * }</pre>
 *
 * <p>For one thread. It keeps one history a kind of change, however many are added.
 */
public final class PolicyTrial implements AutoCloseable {
  private final Policy before;
  private final Policy after;
  private final ComplianceChecker first;
  private final ComplianceChecker second;
  private final Map<Key, Found> found = new LinkedHashMap<>();
  private int histories;
  private int changed;

  private record Key(String requirement, Outcome before, Outcome after) {}

  private record Found(int pairs, History smallest, AsOf asOf) {}

  /**
   * One kind of change.
   *
   * @param requirement the id of the requirement
   * @param before the outcome under the first policy; not applicable where it does not ask
   * @param after the outcome under the second policy; not applicable where it does not ask
   * @param pairs how many histories it happens to
   * @param smallest one of these, without the entries that the change does not need
   * @param first the result of that history under the first policy, where it has the requirement
   * @param second the result of that history under the second policy, where it has the requirement
   */
  public record Difference(
      String requirement,
      Outcome before,
      Outcome after,
      int pairs,
      History smallest,
      Optional<Result> first,
      Optional<Result> second) {}

  private PolicyTrial(Policy before, Policy after) {
    this.before = before;
    this.after = after;
    this.first = ComplianceChecker.of(before);
    this.second = ComplianceChecker.of(after);
  }

  /**
   * A trial of one policy against another. Where one extends the other, the other is read in its
   * words.
   *
   * @throws IllegalArgumentException where they cannot judge the same histories, because neither
   *     has the other's words
   */
  public static PolicyTrial of(Policy before, Policy after) {
    Policy one = inWordsOf(after, before);
    Policy other = inWordsOf(one, after);
    if (!one.vocabulary().equals(other.vocabulary())) {
      throw new IllegalArgumentException(
          before.id() + " and " + after.id() + " use different vocabularies");
    }
    return new PolicyTrial(one, other);
  }

  /** A policy as the line of another has it, where it is in that line. */
  private static Policy inWordsOf(Policy youngest, Policy wanted) {
    for (Optional<Policy> each = youngest.parent(); each.isPresent(); each = each.get().parent()) {
      if (each.get().digest().equals(wanted.digest())) {
        return each.get();
      }
    }
    return wanted;
  }

  /** The policy whose vocabulary the histories are to be read in. */
  public Policy policy() {
    return after;
  }

  /** Judges one more history by both policies. */
  public void add(History history, AsOf asOf) {
    histories++;
    Map<String, Result> one = byRequirement(first, history, asOf);
    Map<String, Result> other = byRequirement(second, history, asOf);
    boolean differs = false;
    for (String id : ids()) {
      Key key = new Key(id, outcome(one.get(id)), outcome(other.get(id)));
      if (key.before() != key.after()) {
        differs = true;
        found.merge(
            key,
            new Found(1, history, asOf),
            (known, here) ->
                size(here.smallest()) < size(known.smallest())
                    ? new Found(known.pairs() + 1, here.smallest(), here.asOf())
                    : new Found(known.pairs() + 1, known.smallest(), known.asOf()));
      }
    }
    if (differs) {
      changed++;
    }
  }

  /** How many histories were added. */
  public int histories() {
    return histories;
  }

  /** How many of them have an outcome that changes. */
  public int changed() {
    return changed;
  }

  /** What changes, in the order of the requirements, then of the outcomes. */
  public List<Difference> differences() {
    List<String> order = ids();
    List<Difference> differences = new ArrayList<>();
    found.forEach((key, of) -> differences.add(difference(key, of)));
    differences.sort(
        Comparator.comparingInt((Difference each) -> order.indexOf(each.requirement()))
            .thenComparing(Difference::before)
            .thenComparing(Difference::after));
    return differences;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }

  private Difference difference(Key key, Found of) {
    History smallest = reduced(key, of);
    return new Difference(
        key.requirement(),
        key.before(),
        key.after(),
        of.pairs(),
        smallest,
        result(before, first, key, smallest, of.asOf()),
        result(after, second, key, smallest, of.asOf()));
  }

  /** Leaves out one entry after the other, as long as the outcomes stay. */
  private History reduced(Key key, Found of) {
    History smallest = of.smallest();
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (Entry entry :
          Stream.of(smallest.events(), smallest.periods()).flatMap(Collection::stream).toList()) {
        History without = smallest.only(other -> other != entry);
        if (shows(key, without, of.asOf())) {
          smallest = without;
          smaller = true;
        }
      }
    }
    return smallest;
  }

  private boolean shows(Key key, History history, AsOf asOf) {
    return result(before, first, key, history, asOf).map(Result::outcome).orElse(NONE)
            == key.before()
        && result(after, second, key, history, asOf).map(Result::outcome).orElse(NONE)
            == key.after();
  }

  private static final Outcome NONE = Outcome.NOT_APPLICABLE;

  private static Optional<Result> result(
      Policy policy, ComplianceChecker checker, Key key, History history, AsOf asOf) {
    return policy.requirement(key.requirement()).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byRequirement(checker, history, asOf).get(key.requirement()));
  }

  private static Map<String, Result> byRequirement(
      ComplianceChecker checker, History history, AsOf asOf) {
    Map<String, Result> results = new LinkedHashMap<>();
    checker
        .results(history, asOf)
        .forEach(result -> results.put(result.requirement().id(), result));
    return results;
  }

  private static Outcome outcome(@Nullable Result result) {
    return result == null ? NONE : result.outcome();
  }

  private static int size(History history) {
    return history.periods().size() + history.events().size();
  }

  /** The requirements of both, in the order of the second. */
  private List<String> ids() {
    return Stream.of(after, before)
        .flatMap(policy -> policy.requirements().stream())
        .map(Requirement::id)
        .distinct()
        .toList();
  }
}
