package org.supervisionrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervisionrules.rules.Sample.DUE;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.engine.RuleVerifier;
import org.supervisionrules.internal.engine.RuleVerifier.Judgement;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/**
 * One rule, and no more than one, judges each fact; what it finds is what the readings say, told
 * here case by case. Days are drawn close to the boundary, as days after {@link Sample#DUE}.
 */
class RulesProperties {

  /** Expects one finding of an outcome; where there is none, that no rule fires. */
  private static void judged(Object fact, @Nullable Outcome outcome) {
    List<Judgement> judgements = RuleVerifier.given(fact).judgements();
    if (outcome == null) {
      assertThat(judgements).isEmpty();
    } else {
      assertThat(judgements).hasSize(1);
      assertThat(judgements.get(0).outcome()).isEqualTo(outcome);
      assertThat(judgements.get(0).fact()).isSameAs(fact);
    }
  }

  @Property(tries = 1000)
  void intervals(
      @ForAll boolean held,
      @ForAll @IntRange(min = -2, max = 2) int credited,
      @ForAll boolean postponed,
      @ForAll @IntRange(min = 1, max = 3) int reconvenable,
      @ForAll @IntRange(min = -1, max = 4) int asOf,
      @ForAll boolean silent) {
    IntervalSketch sketch = new IntervalSketch().asOf(DUE + asOf).silent(silent);
    if (held) {
      sketch.heldOn(DUE + 3, DUE + credited);
    }
    if (postponed) {
      sketch.reconvenableUntil(DUE + reconvenable);
    }
    Outcome expected;
    if (held) {
      expected = credited > 0 ? Outcome.BREACHED : null;
    } else if (silent) {
      expected = Outcome.UNDETERMINED;
    } else if (asOf <= 0 || (postponed && asOf <= reconvenable)) {
      expected = Outcome.PENDING;
    } else {
      expected = Outcome.BREACHED;
    }
    judged(sketch.fact(), expected);
  }

  @Property(tries = 1000)
  void timed_acts(
      @ForAll boolean done,
      @ForAll @IntRange(min = -1, max = 1) int doneOn,
      @ForAll boolean unclear,
      @ForAll boolean left,
      @ForAll @IntRange(min = -1, max = 1) int leftOn,
      @ForAll @IntRange(min = -1, max = 1) int asOf,
      @ForAll boolean silent) {
    TimedActSketch sketch =
        new TimedActSketch()
            .unclear(unclear)
            .leftOn(left ? DUE + leftOn : Days.OPEN)
            .asOf(DUE + asOf)
            .silent(silent);
    if (done) {
      sketch.doneOn(DUE + doneOn);
    }
    Outcome expected;
    if (done && !unclear) {
      expected = doneOn > 0 ? Outcome.BREACHED : null;
    } else if (left && leftOn < 0) {
      expected = null;
    } else if (unclear || silent) {
      expected = Outcome.UNDETERMINED;
    } else {
      expected = asOf <= 0 ? Outcome.PENDING : Outcome.BREACHED;
    }
    judged(sketch.fact(), expected);
  }

  @Property(tries = 600)
  void quotas(
      @ForAll @IntRange(max = 4) int acts,
      @ForAll @IntRange(max = 3) int byNamed,
      @ForAll @IntRange(max = 3) int byUnknown,
      @ForAll boolean ended,
      @ForAll @IntRange(min = -1, max = 1) int leftOn,
      @ForAll @IntRange(max = 1) int asOf,
      @ForAll boolean silent) {
    Assume.that(byNamed + byUnknown <= acts);
    boolean over = ended || asOf > 0;
    boolean reached = acts >= 3 && byNamed >= 2;
    boolean possible = acts >= 3 && byNamed + byUnknown >= 2;
    Outcome expected;
    if (reached) {
      expected = over ? Outcome.MET : Outcome.PENDING;
    } else if (possible) {
      expected = over || silent ? Outcome.UNDETERMINED : Outcome.PENDING;
    } else if (leftOn < 0) {
      expected = null;
    } else if (silent) {
      expected = Outcome.UNDETERMINED;
    } else {
      expected = over ? Outcome.BREACHED : Outcome.PENDING;
    }
    judged(
        new QuotaSketch()
            .acts(acts, byNamed, byUnknown)
            .ended(ended)
            .leftOn(DUE + leftOn)
            .asOf(DUE + asOf)
            .silent(silent)
            .fact(),
        expected);
  }

  @Property(tries = 1000)
  void keepings(
      @ForAll boolean destroyed,
      @ForAll @IntRange(min = -1, max = 1) int destroyedOn,
      @ForAll("holdEnds") int holdEndsOn,
      @ForAll @IntRange(min = -1, max = 1) int asOf,
      @ForAll boolean silent) {
    KeepingSketch sketch =
        new KeepingSketch().holdEndsOn(holdEndsOn).asOf(DUE + asOf).silent(silent);
    if (destroyed) {
      sketch.destroyedOn(DUE + destroyedOn);
    }
    Outcome expected;
    if (destroyed) {
      expected = destroyedOn < 0 || holdEndsOn != Days.BEGINNING ? Outcome.BREACHED : Outcome.MET;
    } else if (asOf >= 0) {
      expected = Outcome.MET;
    } else {
      expected = silent ? Outcome.UNDETERMINED : Outcome.PENDING;
    }
    judged(sketch.fact(), expected);
  }

  @Provide
  Arbitrary<Integer> holdEnds() {
    return Arbitraries.of(Days.BEGINNING, DUE - 1, DUE, DUE + 1, Days.OPEN);
  }

  @Property(tries = 1000)
  void destructions(
      @ForAll boolean suspended,
      @ForAll boolean destroyed,
      @ForAll @IntRange(min = -1, max = 1) int destroyedOn,
      @ForAll @IntRange(min = -1, max = 1) int asOf,
      @ForAll boolean silent) {
    DestructionSketch sketch = new DestructionSketch().asOf(DUE + asOf).silent(silent);
    if (suspended) {
      sketch.suspended();
    }
    if (destroyed) {
      sketch.destroyedOn(DUE + destroyedOn);
    }
    Outcome expected;
    if (suspended) {
      expected = Outcome.MET;
    } else if (destroyed) {
      expected = destroyedOn <= 0 ? Outcome.MET : Outcome.BREACHED;
    } else if (silent) {
      expected = Outcome.UNDETERMINED;
    } else {
      expected = asOf <= 0 ? Outcome.PENDING : Outcome.BREACHED;
    }
    judged(sketch.fact(), expected);
  }

  @Provide
  Arbitrary<List<Object>> facts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(DUE - 1, DUE + 1);
    Arbitrary<Object> fact =
        Combinators.combine(
                Arbitraries.integers().between(0, 5), days, days, Arbitraries.of(false, true))
            .as(
                (kind, on, asOf, silent) ->
                    switch (kind) {
                      case 0 -> new IntervalSketch().heldOn(on).asOf(asOf).silent(silent).fact();
                      case 1 -> new TimedActSketch().leftOn(on).asOf(asOf).silent(silent).fact();
                      case 2 -> new KeepingSketch().destroyedOn(on).asOf(asOf).fact();
                      case 3 -> new DestructionSketch().destroyedOn(on).asOf(asOf).fact();
                      default -> new QuotaSketch().acts(3, 1, 1).asOf(asOf).silent(silent).fact();
                    });
    return fact.list().ofMaxSize(8);
  }

  @Property(tries = 200)
  void no_fact_changes_what_is_found_about_another(@ForAll("facts") List<Object> facts) {
    List<Judgement> together = RuleVerifier.given(facts.toArray()).judgements();
    List<Judgement> alone =
        facts.stream().flatMap(fact -> RuleVerifier.given(fact).judgements().stream()).toList();
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
  }

  @Property(tries = 81)
  void what_is_pending_because_of_a_postponement_is_so_until_its_limit(
      @ForAll @IntRange(min = 1, max = 9) int limit, @ForAll @IntRange(min = 1, max = 9) int asOf) {
    Assume.that(asOf <= limit);
    RuleVerifier verifier =
        RuleVerifier.given(
            new IntervalSketch().reconvenableUntil(DUE + limit).asOf(DUE + asOf).fact());
    assertThat(verifier.judgements())
        .extracting(Judgement::until)
        .containsExactly(Moment.of(DUE + limit));
  }
}
