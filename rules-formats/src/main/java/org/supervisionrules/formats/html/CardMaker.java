package org.supervisionrules.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Days;

/** Makes the part of a page that is about one subject. */
final class CardMaker {
  private final Map<String, RequirementView> requirements = new HashMap<>();
  private final Timelines timelines;
  private final Teams teams;
  private final Set<Outcome> shown;
  private final int asOf;

  /**
   * A maker.
   *
   * @param shown the outcomes whose results are shown
   * @param asOf the as-of day of the report
   */
  CardMaker(
      Policy policy,
      List<RequirementView> requirements,
      Teams teams,
      Set<Outcome> shown,
      int asOf) {
    for (RequirementView requirement : requirements) {
      this.requirements.put(requirement.id(), requirement);
    }
    this.timelines = new Timelines(policy);
    this.teams = teams;
    this.shown = shown;
    this.asOf = asOf;
  }

  /**
   * The card of a subject.
   *
   * @param number the number of the subject, as submitted
   * @param history its history; null where only the results are known
   * @param full whether it says everything though there is no breach, or only what its first line
   *     needs
   */
  Card make(int number, @Nullable History history, List<Result> results, boolean full) {
    int day = history == null ? asOf : Math.min(asOf, history.asOf());
    String subject = results.get(0).subject();
    String team = Team.of(subject, history, day);
    List<Listed> all = listed(number, results);
    boolean detailed = full || all.stream().anyMatch(Listed::isNotKept);
    List<Listed> listed =
        detailed
            ? all.stream().filter(one -> shown.contains(one.result().outcome())).toList()
            : List.of();
    Cited cited = new Cited(detailed ? history : null, number, listed);
    return new Card(
        number,
        subject,
        team,
        teams.number(team),
        counts(all),
        (int) all.stream().filter(Listed::isOpen).count(),
        next(all),
        detailed && history != null ? timelines.draw(history, day, results, listed, cited) : null,
        blocks(listed, cited),
        due(listed, cited),
        unknown(listed, cited),
        detailed ? kept(results) : List.of());
  }

  private static List<Listed> listed(int number, List<Result> results) {
    List<Listed> listed = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        String anchor = "f" + number + "-" + finding.id();
        String free = anchor;
        for (int i = 2; !anchors.add(free); i++) {
          free = anchor + "-" + i;
        }
        listed.add(new Listed(result, finding, Grade.of(finding), free));
      }
    }
    return listed;
  }

  private static List<Card.GradeCount> counts(List<Listed> listed) {
    Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    for (Listed one : listed) {
      if (one.grade() != Grade.PENDING) {
        counts.merge(one.grade(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(count -> new Card.GradeCount(count.getKey(), count.getValue()))
        .toList();
  }

  private Card.@Nullable Next next(List<Listed> listed) {
    return listed.stream()
        .filter(one -> one.grade() == Grade.PENDING && one.due() != Days.OPEN)
        .min(Comparator.comparingInt(Listed::due))
        .map(
            one ->
                new Card.Next(
                    Days.text(one.due()), String.valueOf(one.month()), view(one.result())))
        .orElse(null);
  }

  private List<RequirementBlock> blocks(List<Listed> listed, Cited cited) {
    Map<RequirementView, List<FindingView>> byRequirement = new LinkedHashMap<>();
    for (Listed one : listed) {
      if (one.isNotKept()) {
        byRequirement
            .computeIfAbsent(view(one.result()), key -> new ArrayList<>())
            .add(FindingView.of(one, cited));
      }
    }
    List<RequirementBlock> blocks = new ArrayList<>();
    byRequirement.forEach((view, findings) -> blocks.add(new RequirementBlock(view, findings)));
    return blocks;
  }

  private List<DueLine> due(List<Listed> listed, Cited cited) {
    return listed.stream()
        .filter(one -> one.grade() == Grade.PENDING)
        .sorted(Comparator.comparingInt(Listed::due))
        .map(one -> new DueLine(view(one.result()), FindingView.of(one, cited)))
        .toList();
  }

  /** Those with the same words and nothing of their own to show are one line. */
  private List<UnknownLine> unknown(List<Listed> listed, Cited cited) {
    Map<String, List<RequirementView>> requirements = new LinkedHashMap<>();
    Map<String, FindingView> findings = new HashMap<>();
    for (Listed one : listed) {
      if (one.grade() == Grade.UNDETERMINED) {
        FindingView finding = FindingView.of(one, cited);
        boolean own = !finding.evidence().isEmpty();
        String key = own ? finding.anchor() : finding.message() + "\n" + finding.remedy();
        requirements.computeIfAbsent(key, words -> new ArrayList<>()).add(view(one.result()));
        findings.putIfAbsent(key, finding);
      }
    }
    List<UnknownLine> lines = new ArrayList<>();
    requirements.forEach(
        (key, of) -> lines.add(new UnknownLine(of, Objects.requireNonNull(findings.get(key)))));
    return lines;
  }

  private List<String> kept(List<Result> results) {
    return results.stream()
        .filter(result -> result.outcome() == Outcome.MET && shown.contains(Outcome.MET))
        .map(result -> result.requirement().id() + " (" + Page.grouped(result.checked()) + ")")
        .toList();
  }

  private RequirementView view(Result result) {
    RequirementView view = requirements.get(result.requirement().id());
    if (view == null) {
      throw new IllegalArgumentException(
          result.requirement().id() + " is not of the policy that the report began with");
    }
    return view;
  }
}
