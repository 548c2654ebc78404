package org.supervisionrules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.derive.FactBuilder;
import org.supervisionrules.internal.derive.HistoryView;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.internal.derive.SelectorNumbers;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.report.Result;

/**
 * Judges one history after another: derives its facts, lets the rules fire, gives the results.
 *
 * <p>Has a session that takes no locks, and a rule base of its own, so that no two sessions share
 * anything. So has each file of rules that the pack brings. To be used by one thread at a time.
 */
public final class Evaluator implements AutoCloseable {
  /** The name of the one global; a reset forgets it. */
  static final String SINK = "findings";

  private final Plan plan;
  private final SelectorNumbers numbers = new SelectorNumbers();
  private final Collector collector;
  private final KieBase rules;
  private final Map<RuleFile, OwnSession> own;
  private final Consumer<Object> judged = this::judged;
  private StatefulKnowledgeSessionImpl session;

  public Evaluator(Plan plan) {
    this.plan = plan;
    this.collector = new Collector(plan);
    this.rules = RuleModel.newBase();
    this.session = newSession();
    this.own = OwnSession.of(plan.requirements());
  }

  /** Loads the rules in advance, in the calling thread. */
  public static void prepare() {
    RuleModel.prepare();
  }

  /**
   * The results of one history, one for each enforced requirement, in the order of the pack.
   *
   * @param asOf the as-of day, inclusive
   */
  public List<Result> evaluate(History history, int asOf) {
    collector.start(asOf);
    HistoryView view = new HistoryView(plan, numbers, history, asOf);
    boolean done = false;
    try {
      for (Requirement requirement : plan.requirements()) {
        FactBuilder.derive(requirement, view, facts(requirement));
      }
      for (OwnSession each : own.values()) {
        each.judge(history, collector, judged);
      }
      session.fireAllRules();
      List<Result> results = collector.results(history);
      session.reset();
      session.setGlobal(SINK, collector);
      done = true;
      return results;
    } finally {
      if (!done) {
        session.dispose();
        session = newSession();
      }
    }
  }

  /** Where the facts of a requirement go: to the pack's own rules first, where it names some. */
  private Consumer<Object> facts(Requirement requirement) {
    OwnSession first = own.isEmpty() ? null : requirement.rules().map(own::get).orElse(null);
    return first == null ? judged : first::insert;
  }

  /**
   * What was plainly met is counted; of all else the rules say what it is. No rule looks for a fact
   * again, so that the session need not remember it.
   */
  private void judged(Object fact) {
    if (fact instanceof Tally tally) {
      collector.met(tally);
    } else {
      session.insertAsync(fact);
    }
  }

  @Override
  public void close() {
    session.dispose();
    own.values().forEach(OwnSession::close);
  }

  private StatefulKnowledgeSessionImpl newSession() {
    StatefulKnowledgeSessionImpl fresh = RuleModel.newSession(rules);
    fresh.setGlobal(SINK, collector);
    return fresh;
  }
}
