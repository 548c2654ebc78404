package org.supervisionrules.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.supervisionrules.benchmarks.handwritten.Verdict;
import org.supervisionrules.time.Days;

/**
 * The judgements in Evrete 4. Conditions are written as its documentation has them, as expressions
 * over the fields of a fact that the engine compiles when the rules are loaded. A session is
 * cleared and used again, which costs less than a new one a history.
 */
public final class EvretePeer implements Peer {
  private static final String IT = "$it";

  private final KnowledgeService service = new KnowledgeService();
  private final StatefulSession session;
  private final Sink sink = new Sink();

  /** An engine with the rules compiled. */
  public EvretePeer() {
    RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
    intervals(rules);
    acts(rules);
    keeping(rules);
    destruction(rules);
    quotas(rules);
    session = rules.build().newStatefulSession();
  }

  @Override
  public List<Verdict> judge(List<Fact> facts) {
    for (Fact fact : facts) {
      session.insert(fact);
    }
    session.fire();
    session.clear();
    return sink.take();
  }

  @Override
  public void close() {
    session.close();
    service.shutdown();
  }

  private static <T extends Fact> void rule(
      RuleSetBuilder<Knowledge> rules,
      Class<T> kind,
      String name,
      Consumer<T> then,
      String... when) {
    LhsBuilder<Knowledge> conditions = rules.newRule(name).forEach(IT, kind);
    if (when.length > 0) {
      conditions.where(when);
    }
    conditions.execute(context -> then.accept(context.get(kind, IT)));
  }

  private void intervals(RuleSetBuilder<Knowledge> rules) {
    rule(
        rules,
        Fact.Interval.class,
        "An act after the interval ran out is a breach",
        it -> sink.breached(it, it.dueOn(), it.actualOn()),
        "$it.held",
        "$it.creditedOn > $it.dueOn");
    rule(
        rules,
        Fact.Interval.class,
        "While the interval runs the next act is pending",
        it -> sink.pending(it, it.dueOn()),
        "!$it.held",
        "$it.asOf <= $it.dueOn");
    rule(
        rules,
        Fact.Interval.class,
        "While a postponed session can be reconvened in time the next act is pending",
        it -> sink.pending(it, it.reconvenableUntil()),
        "!$it.held",
        "$it.asOf > $it.dueOn",
        "$it.asOf <= $it.reconvenableUntil");
    rule(
        rules,
        Fact.Interval.class,
        "An interval that ran out without an act is a breach",
        it -> sink.breached(it, it.dueOn(), it.actualOn()),
        "!$it.held",
        "$it.asOf > $it.dueOn",
        "$it.asOf > $it.reconvenableUntil");
  }

  private void acts(RuleSetBuilder<Knowledge> rules) {
    rule(
        rules,
        Fact.Act.class,
        "An act after its time is a breach",
        it -> sink.breached(it, it.due(), it.actual()),
        "$it.done");
    rule(
        rules,
        Fact.Act.class,
        "Until its time is over an act is pending",
        it -> sink.pending(it, it.due()),
        "!$it.done",
        "!$it.unclear",
        "!$it.silent",
        "$it.leftOn >= $it.dueOn",
        "$it.asOf <= $it.dueOn");
    rule(
        rules,
        Fact.Act.class,
        "An act not done when its time is over is a breach",
        it -> sink.breached(it, it.due(), null),
        "!$it.done",
        "!$it.unclear",
        "!$it.silent",
        "$it.leftOn >= $it.dueOn",
        "$it.asOf > $it.dueOn");
    rule(
        rules,
        Fact.Act.class,
        "Where the record says too little an act is undetermined",
        sink::undetermined,
        "$it.unclear",
        "$it.leftOn >= $it.dueOn");
    rule(
        rules,
        Fact.Act.class,
        "Where acts may be missing from the records one that is not there is undetermined",
        sink::undetermined,
        "!$it.done",
        "!$it.unclear",
        "$it.silent",
        "$it.leftOn >= $it.dueOn");
    rule(
        rules,
        Fact.MissingRecords.class,
        "What nobody submits is undetermined",
        sink::undetermined);
  }

  private void keeping(RuleSetBuilder<Knowledge> rules) {
    rule(
        rules,
        Fact.Keeping.class,
        "Records destroyed before the time is over are a breach",
        it -> sink.breached(it, it.keepUntil(), it.destroyedOn()),
        "$it.destroyedOn < $it.keepUntil");
    rule(
        rules,
        Fact.Keeping.class,
        "Records destroyed under a legal hold are a breach",
        it -> sink.breached(it, it.releasedOn(), it.destroyedOn()),
        "$it.destroyed",
        "$it.destroyedOn >= $it.keepUntil",
        "$it.underHold");
    rule(
        rules,
        Fact.Keeping.class,
        "Until the time is over keeping records is pending",
        it -> sink.pending(it, it.keepUntil()),
        "!$it.destroyed",
        "!$it.silent",
        "$it.asOf < $it.keepUntil");
    rule(
        rules,
        Fact.Keeping.class,
        "Where a destruction may be missing from the records keeping is undetermined",
        sink::undetermined,
        "!$it.destroyed",
        "$it.silent",
        "$it.asOf < $it.keepUntil");
  }

  private void destruction(RuleSetBuilder<Knowledge> rules) {
    rule(
        rules,
        Fact.Destruction.class,
        "Records destroyed late are a breach",
        it -> sink.breached(it, it.dueOn(), it.destroyedOn()),
        "!$it.suspended",
        "$it.destroyed",
        "$it.destroyedOn > $it.dueOn");
    rule(
        rules,
        Fact.Destruction.class,
        "Until it is due destruction is pending",
        it -> sink.pending(it, it.dueOn()),
        "!$it.suspended",
        "!$it.destroyed",
        "!$it.silent",
        "$it.asOf <= $it.dueOn");
    rule(
        rules,
        Fact.Destruction.class,
        "Records not destroyed when it was due are a breach",
        it -> sink.breached(it, it.dueOn(), it.destroyedOn()),
        "!$it.suspended",
        "!$it.destroyed",
        "!$it.silent",
        "$it.asOf > $it.dueOn");
    rule(
        rules,
        Fact.Destruction.class,
        "Where a destruction may be missing from the records it is undetermined",
        sink::undetermined,
        "!$it.suspended",
        "!$it.destroyed",
        "$it.silent");
  }

  private void quotas(RuleSetBuilder<Knowledge> rules) {
    rule(
        rules,
        Fact.Quota.class,
        "A number reached is pending until the counting is over",
        it -> sink.pending(it, it.until()),
        "!$it.over",
        "$it.reached");
    rule(
        rules,
        Fact.Quota.class,
        "A number not reached when the counting is over is a breach",
        it -> sink.breached(it, it.until(), Days.OPEN),
        "$it.over",
        "!$it.possiblyReached",
        "!$it.silent",
        "$it.leftOn >= $it.until");
    rule(
        rules,
        Fact.Quota.class,
        "Acts by whom nobody can tell leave it undetermined when the counting is over",
        sink::undetermined,
        "$it.over",
        "!$it.reached",
        "$it.possiblyReached");
    rule(
        rules,
        Fact.Quota.class,
        "A number not reached is pending until the counting is over",
        it -> sink.pending(it, it.until()),
        "!$it.over",
        "!$it.reached",
        "!$it.silent",
        "$it.leftOn >= $it.until || $it.possiblyReached");
    rule(
        rules,
        Fact.Quota.class,
        "Where acts may be missing from the records a number not reached is undetermined",
        sink::undetermined,
        "$it.over",
        "!$it.possiblyReached",
        "$it.silent",
        "$it.leftOn >= $it.until");
    rule(
        rules,
        Fact.Quota.class,
        "Where acts may be missing from the records a number not reached yet is undetermined",
        sink::undetermined,
        "!$it.over",
        "!$it.reached",
        "$it.silent",
        "$it.leftOn >= $it.until || $it.possiblyReached");
  }
}
