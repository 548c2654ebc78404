package org.supervisionrules.formats.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.Summary;
import org.supervisionrules.report.text.Best;
import org.supervisionrules.report.text.Tally;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;

/** Counts what the summary shows while the results come by; nothing of a subject is kept. */
final class Overview {
  private static final int LONGEST = 5;

  private final List<RequirementView> requirements;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int asOf;
  private final Tally all = new Tally();
  private final Shares byRequirement = new Shares();
  private final Shares byTeam = new Shares();
  private final Map<Integer, String> teams = new TreeMap<>();
  private final Months months;
  private final Map<Grade, Long> findings = new EnumMap<>(Grade.class);
  private final Map<String, Lacking> missing = new TreeMap<>();
  private final Best<OpenBreach> longest =
      new Best<>(
          LONGEST,
          Comparator.comparing(OpenBreach::grade)
              .thenComparingInt(OpenBreach::due)
              .thenComparingInt(OpenBreach::order));
  private long open;
  private long subjects;
  private long withBreaches;
  private long withoutBreach;
  private long dueSoon;

  private static final class Lacking {
    private final Set<String> requirements = new LinkedHashSet<>();
    private long results;
  }

  Overview(List<RequirementView> requirements, LocalDate asOf) {
    this.requirements = requirements;
    this.asOf = Days.of(asOf);
    this.months = new Months(YearMonth.from(asOf));
    for (RequirementView requirement : requirements) {
      numbers.put(requirement.id(), requirement.index());
    }
  }

  /** Counts the results of one subject. */
  void add(Card card, List<Result> results) {
    subjects++;
    teams.put(card.teamNumber(), card.team());
    byTeam.subject(card.teamNumber());
    boolean breached = false;
    for (Result result : results) {
      Integer number = numbers.get(result.requirement().id());
      if (number != null && result.outcome() != Outcome.NOT_APPLICABLE) {
        all.add(result);
        byRequirement.add(number, result);
        byRequirement.subject(number);
        byTeam.add(card.teamNumber(), result);
        months.add(result);
        count(result);
        breached |= result.outcome() == Outcome.BREACHED;
      }
    }
    withBreaches += breached ? 1 : 0;
    withoutBreach += card.isWithoutBreach() ? 1 : 0;
    for (RequirementBlock block : card.blocks()) {
      for (FindingView finding : block.findings()) {
        if (finding.open()) {
          longest.add(open(card, block.requirement(), finding));
        }
      }
    }
  }

  private void count(Result result) {
    boolean lacking = false;
    for (Finding finding : result.findings()) {
      Grade grade = Grade.of(finding);
      findings.merge(grade, 1L, Long::sum);
      open += grade.isBreach() && finding.actual().isEmpty() ? 1 : 0;
      lacking |= grade == Grade.UNDETERMINED;
      int due = finding.due().map(Moment::day).orElse(Days.OPEN);
      dueSoon += grade == Grade.PENDING && due - Figures.SOON <= asOf ? 1 : 0;
    }
    if (lacking) {
      Lacking of = missing.computeIfAbsent(result.requirement().evidence(), type -> new Lacking());
      of.requirements.add(result.requirement().id());
      of.results++;
    }
  }

  private static OpenBreach open(Card card, RequirementView requirement, FindingView finding) {
    return new OpenBreach(
        card.number(),
        finding.due(),
        finding.grade(),
        card.subject(),
        requirement,
        Days.text(finding.due()),
        finding.late() == null ? "" : finding.late(),
        finding.anchor());
  }

  Figures figures(Summary summary) {
    return new Figures(
        summary.histories(),
        summary.requirements(),
        all.decidedCount(),
        all.upToDate(),
        all.decided() ? all.rate() : null,
        Bar.of(all),
        findings,
        open,
        subjects,
        withBreaches,
        withoutBreach,
        dueSoon);
  }

  List<OpenBreach> longestOpen() {
    return longest.inOrder();
  }

  List<ShareRow> requirementRows() {
    return byRequirement.rows(
        new Shares.Naming() {
          @Override
          public RequirementView requirement(int number) {
            return requirements.get(number);
          }

          @Override
          public String name(int number) {
            return requirements.get(number).title();
          }
        });
  }

  List<ShareRow> teamRows() {
    return byTeam.rows(
        new Shares.Naming() {
          @Override
          public @Nullable RequirementView requirement(int number) {
            return null;
          }

          @Override
          public String name(int number) {
            return teams.getOrDefault(number, Team.NONE);
          }
        });
  }

  /** The requirements that applied to somebody. */
  List<RequirementView> applied() {
    return requirements.stream()
        .filter(requirement -> byRequirement.has(requirement.index()))
        .toList();
  }

  /** The requirements that applied to nobody. */
  List<String> idle() {
    List<String> idle = new ArrayList<>();
    for (RequirementView requirement : requirements) {
      if (!byRequirement.has(requirement.index())) {
        idle.add(requirement.id());
      }
    }
    return idle;
  }

  List<ReportPage.Missing> missing() {
    List<ReportPage.Missing> lines = new ArrayList<>();
    missing.forEach(
        (type, lacking) ->
            lines.add(
                new ReportPage.Missing(
                    type, lacking.results, String.join(", ", lacking.requirements))));
    return lines;
  }

  Months months() {
    return months;
  }
}
