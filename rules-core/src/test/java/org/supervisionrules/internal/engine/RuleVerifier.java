package org.supervisionrules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Moment;

/**
 * Lets the prebuilt rules judge facts made by hand, and says which rule found what.
 *
 * <pre>{@code
 * RuleVerifier.given(fact).finds(Outcome.BREACHED, "An act after its time is a breach");
 * }</pre>
 */
public final class RuleVerifier {
  private static final KieBase RULES = RuleModel.newBase();
  private static final Set<String> FIRED = new LinkedHashSet<>();

  private final List<Judgement> judgements;

  /**
   * What one rule found.
   *
   * @param fact the fact it judged
   * @param until the day until which it is pending, where the rule says another than the due day
   */
  public record Judgement(String rule, Outcome outcome, Object fact, @Nullable Moment until) {}

  private RuleVerifier(List<Judgement> judgements) {
    this.judgements = List.copyOf(judgements);
  }

  /** Fires the rules on some facts and nothing else. */
  public static RuleVerifier given(Object... facts) {
    Recorder recorder = new Recorder();
    KieSession session = RULES.newKieSession();
    try {
      session.setGlobal("findings", recorder);
      session.addEventListener(recorder.listener());
      for (Object fact : facts) {
        session.insert(fact);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return new RuleVerifier(recorder.judgements);
  }

  /** The names of the rules in the jar. */
  public static Set<String> rules() {
    Set<String> names = new TreeSet<>();
    for (KiePackage each : RULES.getKiePackages()) {
      for (Rule rule : each.getRules()) {
        names.add(rule.getName());
      }
    }
    return names;
  }

  /** The rules that fired since this was last called. */
  public static Set<String> firedSince() {
    Set<String> fired = Set.copyOf(FIRED);
    FIRED.clear();
    return fired;
  }

  /** What was found, in the order in which the rules fired. */
  public List<Judgement> judgements() {
    return judgements;
  }

  /** Expects one finding, by one rule. */
  public void finds(Outcome outcome, String rule) {
    assertThat(judgements).hasSize(1);
    assertThat(judgements.get(0).rule()).isEqualTo(rule);
    assertThat(judgements.get(0).outcome()).isEqualTo(outcome);
    assertThat(judgements.get(0).until()).isNull();
  }

  /** Expects one finding, pending until a day other than the due day. */
  public void findsPendingUntil(int day, String rule) {
    assertThat(judgements).hasSize(1);
    assertThat(judgements.get(0).rule()).isEqualTo(rule);
    assertThat(judgements.get(0).outcome()).isEqualTo(Outcome.PENDING);
    assertThat(judgements.get(0).until()).isEqualTo(Moment.of(day));
  }

  /** Expects that no rule fires. */
  public void findsNothing() {
    assertThat(judgements).isEmpty();
  }

  /** Expects that another rule fires, or none. */
  public void isNotFor(String rule) {
    assertThat(judgements).extracting(Judgement::rule).doesNotContain(rule);
  }

  /** Notes each finding with the rule that is firing. */
  private static final class Recorder implements Findings {
    private final List<Judgement> judgements = new ArrayList<>();
    private String firing = "";

    DefaultAgendaEventListener listener() {
      return new DefaultAgendaEventListener() {
        private int before;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
          firing = event.getMatch().getRule().getName();
          before = judgements.size();
          FIRED.add(firing);
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
          assertThat(judgements.size() - before).as("findings of `%s`", firing).isEqualTo(1);
        }
      };
    }

    private void add(Outcome outcome, Object fact, @Nullable Moment until) {
      judgements.add(new Judgement(firing, outcome, fact, until));
    }

    @Override
    public void breached(Obligation obligation) {
      add(Outcome.BREACHED, obligation, null);
    }

    @Override
    public void pending(Obligation obligation) {
      add(Outcome.PENDING, obligation, null);
    }

    @Override
    public void pendingUntil(Obligation obligation, Moment due) {
      add(Outcome.PENDING, obligation, due);
    }

    @Override
    public void undetermined(Obligation obligation) {
      add(Outcome.UNDETERMINED, obligation, null);
    }

    @Override
    public void released(Obligation obligation) {
      add(Outcome.NOT_APPLICABLE, obligation, null);
    }

    @Override
    public void met(Obligation obligation) {
      add(Outcome.MET, obligation, null);
    }

    @Override
    public void met(Tally tally) {
      throw new AssertionError(tally + " is counted, not judged");
    }
  }
}
