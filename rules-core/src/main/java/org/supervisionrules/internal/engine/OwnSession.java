package org.supervisionrules.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.ConsequenceException;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.compile.CompiledRules;
import org.supervisionrules.internal.compile.RuleLibrary;
import org.supervisionrules.policy.FailedRuleException;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.problem.Problem;

/**
 * The rules of one file of a pack at work on one history after another, with a rule base of their
 * own. They see the facts of the requirements that name the file, and judge them first.
 */
final class OwnSession implements AutoCloseable {
  private final RuleFile file;
  private final CompiledRules rules;
  private final KieBase base;
  private final OwnFindings findings;
  private final List<Object> facts = new ArrayList<>();
  private StatefulKnowledgeSessionImpl session;

  private OwnSession(RuleFile file, Set<Requirement> requirements) {
    this.file = file;
    this.rules = RuleLibrary.rules(file);
    this.base = KieBaseBuilder.createKieBaseFromModel(rules.newModels());
    this.findings = new OwnFindings(requirements);
    this.session = newSession();
  }

  /** A session a file that some of the requirements name, in the order in which they do. */
  static Map<RuleFile, OwnSession> of(List<Requirement> requirements) {
    Map<RuleFile, Set<Requirement>> byFile = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      requirement
          .rules()
          .ifPresent(
              file ->
                  byFile
                      .computeIfAbsent(
                          file, name -> Collections.newSetFromMap(new IdentityHashMap<>()))
                      .add(requirement));
    }
    Map<RuleFile, OwnSession> sessions = new LinkedHashMap<>();
    byFile.forEach((file, judged) -> sessions.put(file, new OwnSession(file, judged)));
    return sessions;
  }

  /** Takes a fact of one of its requirements. */
  void insert(Object fact) {
    facts.add(fact);
  }

  /**
   * Lets the rules fire, and hands on what they found.
   *
   * @param rest takes every fact that no rule judged, in the order in which they came
   * @throws FailedRuleException where a rule fails
   */
  void judge(History history, Collector collector, Consumer<Object> rest) {
    if (facts.isEmpty()) {
      return;
    }
    boolean done = false;
    try {
      facts.forEach(session::insert);
      session.fireAllRules(
          match -> {
            findings.firing(match.getRule().getName());
            return true;
          });
      for (Object fact : facts) {
        if (!(fact instanceof Obligation obligation) || !findings.isJudged(obligation)) {
          rest.accept(fact);
        }
      }
      findings.judged().forEach(judged -> collector.own(judged, file.name()));
      session.reset();
      session.setGlobal(Evaluator.SINK, findings);
      done = true;
    } catch (RuntimeException e) {
      throw failure(history, e);
    } finally {
      facts.clear();
      findings.start();
      if (!done) {
        session.dispose();
        session = newSession();
      }
    }
  }

  @Override
  public void close() {
    session.dispose();
  }

  private StatefulKnowledgeSessionImpl newSession() {
    StatefulKnowledgeSessionImpl fresh = (StatefulKnowledgeSessionImpl) base.newKieSession();
    fresh.setGlobal(Evaluator.SINK, findings);
    return fresh;
  }

  private FailedRuleException failure(History history, RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause != cause.getCause()) {
      cause = cause.getCause();
    }
    String rule = e instanceof ConsequenceException ? findings.firing() : "";
    Integer line = rules.line(rule);
    String what =
        cause.getMessage() == null || !(cause instanceof IllegalArgumentException)
            ? cause.getClass().getSimpleName()
            : cause.getMessage();
    return new FailedRuleException(
        Problem.error(
                file.place() + (line == null ? "" : ":" + line),
                "",
                (rule.isEmpty() ? "a condition" : "the rule `" + rule + "`") + " failed: " + what,
                "try it with a case: `supervision policy test`")
            .of(history.subject()),
        e);
  }
}
