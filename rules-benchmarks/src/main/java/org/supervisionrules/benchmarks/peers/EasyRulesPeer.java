package org.supervisionrules.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.time.Days;

/**
 * The judgements in Easy Rules 4. The engine knows facts by name and no lists of them, so it is
 * fired once a fact, with the rules for its kind only, as its tutorials do with one customer after
 * another.
 *
 * <p>Walking a history inside the action of a rule would be possible as well; that is {@link
 * org.supervisionrules.benchmarks.handwritten.HandWritten} in a wrapper, and no measure of rules.
 */
public final class EasyRulesPeer implements Peer {
  private static final String NAME = "fact";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Map<Class<? extends Fact>, Rules> rules = new HashMap<>();
  private final Sink sink = new Sink();

  /** An engine with the rules loaded. */
  public EasyRulesPeer() {
    intervals();
    acts();
    keeping();
    destruction();
    quotas();
  }

  @Override
  public List<Verdict> judge(List<Fact> toJudge) {
    for (Fact fact : toJudge) {
      Facts facts = new Facts();
      facts.put(NAME, fact);
      engine.fire(Objects.requireNonNull(rules.get(fact.getClass())), facts);
    }
    return sink.take();
  }

  private <T extends Fact> void rule(
      Class<T> kind, String name, Predicate<T> when, Consumer<T> then) {
    rules
        .computeIfAbsent(kind, any -> new Rules())
        .register(
            new RuleBuilder()
                .name(name)
                .when(facts -> when.test(kind.cast(facts.get(NAME))))
                .then(facts -> then.accept(kind.cast(facts.get(NAME))))
                .build());
  }

  private void intervals() {
    rule(
        Fact.Interval.class,
        "An act after the interval ran out is a breach",
        it -> it.held() && it.creditedOn() > it.dueOn(),
        it -> sink.breached(it, it.dueOn(), it.actualOn()));
    rule(
        Fact.Interval.class,
        "While the interval runs the next act is pending",
        it -> !it.held() && it.asOf() <= it.dueOn(),
        it -> sink.pending(it, it.dueOn()));
    rule(
        Fact.Interval.class,
        "While a postponed session can be reconvened in time the next act is pending",
        it -> !it.held() && it.asOf() > it.dueOn() && it.asOf() <= it.reconvenableUntil(),
        it -> sink.pending(it, it.reconvenableUntil()));
    rule(
        Fact.Interval.class,
        "An interval that ran out without an act is a breach",
        it -> !it.held() && it.asOf() > it.dueOn() && it.asOf() > it.reconvenableUntil(),
        it -> sink.breached(it, it.dueOn(), it.actualOn()));
  }

  private void acts() {
    rule(
        Fact.Act.class,
        "An act after its time is a breach",
        Fact.Act::done,
        it -> sink.breached(it, it.due(), it.actual()));
    rule(
        Fact.Act.class,
        "Until its time is over an act is pending",
        it -> open(it) && it.asOf() <= it.dueOn(),
        it -> sink.pending(it, it.due()));
    rule(
        Fact.Act.class,
        "An act not done when its time is over is a breach",
        it -> open(it) && it.asOf() > it.dueOn(),
        it -> sink.breached(it, it.due(), null));
    rule(
        Fact.Act.class,
        "Where the record says too little an act is undetermined",
        it -> it.unclear() && it.leftOn() >= it.dueOn(),
        sink::undetermined);
    rule(
        Fact.Act.class,
        "Where acts may be missing from the records one that is not there is undetermined",
        it -> !it.done() && !it.unclear() && it.silent() && it.leftOn() >= it.dueOn(),
        sink::undetermined);
    rule(
        Fact.MissingRecords.class,
        "What nobody submits is undetermined",
        it -> true,
        sink::undetermined);
  }

  private static boolean open(Fact.Act act) {
    return !act.done() && !act.unclear() && !act.silent() && act.leftOn() >= act.dueOn();
  }

  private void keeping() {
    rule(
        Fact.Keeping.class,
        "Records destroyed before the time is over are a breach",
        it -> it.destroyedOn() < it.keepUntil(),
        it -> sink.breached(it, it.keepUntil(), it.destroyedOn()));
    rule(
        Fact.Keeping.class,
        "Records destroyed under a legal hold are a breach",
        it -> it.destroyed() && it.destroyedOn() >= it.keepUntil() && it.underHold(),
        it -> sink.breached(it, it.releasedOn(), it.destroyedOn()));
    rule(
        Fact.Keeping.class,
        "Until the time is over keeping records is pending",
        it -> !it.destroyed() && !it.silent() && it.asOf() < it.keepUntil(),
        it -> sink.pending(it, it.keepUntil()));
    rule(
        Fact.Keeping.class,
        "Where a destruction may be missing from the records keeping is undetermined",
        it -> !it.destroyed() && it.silent() && it.asOf() < it.keepUntil(),
        sink::undetermined);
  }

  private void destruction() {
    rule(
        Fact.Destruction.class,
        "Records destroyed late are a breach",
        it -> !it.suspended() && it.destroyed() && it.destroyedOn() > it.dueOn(),
        it -> sink.breached(it, it.dueOn(), it.destroyedOn()));
    rule(
        Fact.Destruction.class,
        "Until it is due destruction is pending",
        it -> !it.suspended() && !it.destroyed() && !it.silent() && it.asOf() <= it.dueOn(),
        it -> sink.pending(it, it.dueOn()));
    rule(
        Fact.Destruction.class,
        "Records not destroyed when it was due are a breach",
        it -> !it.suspended() && !it.destroyed() && !it.silent() && it.asOf() > it.dueOn(),
        it -> sink.breached(it, it.dueOn(), it.destroyedOn()));
    rule(
        Fact.Destruction.class,
        "Where a destruction may be missing from the records it is undetermined",
        it -> !it.suspended() && !it.destroyed() && it.silent(),
        sink::undetermined);
  }

  private void quotas() {
    rule(
        Fact.Quota.class,
        "A number reached is pending until the counting is over",
        it -> !it.over() && it.reached(),
        it -> sink.pending(it, it.until()));
    rule(
        Fact.Quota.class,
        "A number not reached when the counting is over is a breach",
        it -> it.over() && !it.possiblyReached() && !it.silent() && it.leftOn() >= it.until(),
        it -> sink.breached(it, it.until(), Days.OPEN));
    rule(
        Fact.Quota.class,
        "Acts by whom nobody can tell leave it undetermined when the counting is over",
        it -> it.over() && !it.reached() && it.possiblyReached(),
        sink::undetermined);
    rule(
        Fact.Quota.class,
        "A number not reached is pending until the counting is over",
        it -> !it.over() && !it.reached() && !it.silent() && bound(it),
        it -> sink.pending(it, it.until()));
    rule(
        Fact.Quota.class,
        "Where acts may be missing from the records a number not reached is undetermined",
        it -> it.over() && !it.possiblyReached() && it.silent() && it.leftOn() >= it.until(),
        sink::undetermined);
    rule(
        Fact.Quota.class,
        "Where acts may be missing from the records a number not reached yet is undetermined",
        it -> !it.over() && !it.reached() && it.silent() && bound(it),
        sink::undetermined);
  }

  private static boolean bound(Fact.Quota quota) {
    return quota.leftOn() >= quota.until() || quota.possiblyReached();
  }
}
