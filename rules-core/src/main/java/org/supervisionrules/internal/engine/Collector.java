package org.supervisionrules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.internal.derive.Plan;
import org.supervisionrules.internal.explain.Explainer;
import org.supervisionrules.internal.explain.OwnRule;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.report.Evidence;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** Takes what the rules find about one history, and makes a result of each requirement. */
final class Collector implements Findings {
  private static final int NEVER = -1;

  private final Plan plan;
  private final Explainer explainer;
  private final int[] met;
  private final List<List<Found>> found = new ArrayList<>();
  private int asOf;

  /** What a rule said. */
  private record Found(
      Obligation obligation, Outcome outcome, @Nullable Moment due, @Nullable OwnRule rule) {
    Found(Obligation obligation, Outcome outcome, @Nullable Moment due) {
      this(obligation, outcome, due, null);
    }
  }

  private static final Comparator<Found> ON_THE_SAME_DAY =
      Comparator.comparingInt((Found found) -> day(found.obligation.since()))
          .thenComparing(found -> String.valueOf(found.obligation.about()))
          .thenComparingInt(found -> day(found.obligation.actual()));

  private static final Comparator<Found> BY_DUE =
      (a, b) -> {
        int order = Integer.compare(day(a.due), day(b.due));
        if (order == 0 && !Objects.equals(a.due, b.due)) {
          order = text(a.due).compareTo(text(b.due));
        }
        return order == 0 ? ON_THE_SAME_DAY.compare(a, b) : order;
      };

  Collector(Plan plan) {
    this.plan = plan;
    this.explainer = new Explainer(plan.reckoning());
    this.met = new int[plan.requirements().size()];
    for (int i = 0; i < met.length; i++) {
      found.add(new ArrayList<>());
    }
  }

  /** Forgets what was found before. */
  void start(int asOfDay) {
    asOf = asOfDay;
    Arrays.fill(met, NEVER);
    for (int i = 0; i < met.length; i++) {
      found.get(i).clear();
    }
  }

  @Override
  public void breached(Obligation obligation) {
    add(new Found(obligation, Outcome.BREACHED, obligation.due()));
  }

  @Override
  public void pending(Obligation obligation) {
    add(new Found(obligation, Outcome.PENDING, obligation.due()));
  }

  @Override
  public void pendingUntil(Obligation obligation, Moment due) {
    add(new Found(obligation, Outcome.PENDING, due));
  }

  @Override
  public void undetermined(Obligation obligation) {
    add(new Found(obligation, Outcome.UNDETERMINED, null));
  }

  /** Nothing: neither a finding nor met. */
  @Override
  public void released(Obligation obligation) {}

  /** Takes what a rule of the pack's own found. */
  void own(OwnFindings.Judged judged, String file) {
    switch (judged.outcome()) {
      case MET -> met(judged.obligation());
      case NOT_APPLICABLE -> released(judged.obligation());
      default ->
          add(
              new Found(
                  judged.obligation(),
                  judged.outcome(),
                  judged.due(),
                  new OwnRule(judged.rule(), file)));
    }
  }

  @Override
  public void met(Obligation obligation) {
    add(plan.index(obligation.requirement()), 1);
  }

  @Override
  public void met(Tally tally) {
    add(plan.index(tally.requirement()), tally.met());
  }

  private void add(Found what) {
    found.get(plan.index(what.obligation.requirement())).add(what);
  }

  private void add(int index, int count) {
    met[index] = Math.max(met[index], 0) + count;
  }

  /** One result for each requirement, in the order of the pack. */
  List<Result> results(History history) {
    List<Result> results = new ArrayList<>(met.length);
    for (int i = 0; i < met.length; i++) {
      results.add(result(history, plan.requirements().get(i), met[i], found.get(i)));
    }
    return results;
  }

  private Result result(
      History history, Requirement requirement, int metCount, List<Found> founds) {
    Severity severity = requirement.severity().on(asOf);
    if (founds.isEmpty()) {
      return new Result(
          history.subject(),
          requirement,
          severity,
          metCount == NEVER ? Outcome.NOT_APPLICABLE : Outcome.MET,
          Math.max(metCount, 0),
          List.of());
    }
    if (founds.size() > 1) {
      founds.sort(BY_DUE);
    }
    List<Finding> findings = new ArrayList<>(founds.size());
    Outcome worst = Outcome.MET;
    for (int i = 0; i < founds.size(); i++) {
      Found each = founds.get(i);
      worst = each.outcome.compareTo(worst) < 0 ? each.outcome : worst;
      findings.add(finding(history, each, repeats(founds, i)));
    }
    return new Result(
        history.subject(),
        requirement,
        severity,
        worst,
        Math.max(metCount, 0) + founds.size(),
        findings);
  }

  /** How many findings before one are about the same matter, so that each has an id of its own. */
  private static int repeats(List<Found> founds, int index) {
    Obligation obligation = founds.get(index).obligation;
    int repeats = 0;
    for (int i = 0; i < index; i++) {
      Obligation before = founds.get(i).obligation;
      if (Objects.equals(before.about(), obligation.about())
          && Objects.equals(before.since(), obligation.since())) {
        repeats++;
      }
    }
    return repeats;
  }

  private Finding finding(History history, Found each, int repeats) {
    Obligation obligation = each.obligation;
    Requirement requirement = obligation.requirement();
    int judgedAt = asOf;
    return new Finding(
        each.outcome,
        requirement.severity().on(each.due == null ? judgedAt : each.due.day()),
        each.due,
        each.outcome == Outcome.UNDETERMINED ? null : obligation.actual(),
        obligation.about(),
        obligation.since(),
        () ->
            new Finding.Details(
                id(history, obligation, repeats),
                explainer.late(obligation, each.outcome, judgedAt),
                explainer.explain(obligation, each.outcome, each.due, each.rule),
                evidence(history, obligation)));
  }

  private static String id(History history, Obligation obligation, int repeats) {
    String about = obligation.about();
    Moment since = obligation.since();
    return Digest.shortHash(
        history.subject(),
        obligation.requirement().id(),
        about == null ? "" : about,
        since == null ? "" : since.toString(),
        repeats == 0 ? "" : String.valueOf(repeats));
  }

  private static List<Evidence> evidence(History history, Obligation obligation) {
    List<Entry> entries = obligation.evidence();
    List<Evidence> evidence = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      evidence.add(new Evidence(entry.id(), history.placeOf(entry)));
    }
    return evidence;
  }

  private static String text(@Nullable Moment moment) {
    return moment == null ? "" : moment.toString();
  }

  private static int day(@Nullable Moment moment) {
    return moment == null ? Days.OPEN : moment.day();
  }
}
