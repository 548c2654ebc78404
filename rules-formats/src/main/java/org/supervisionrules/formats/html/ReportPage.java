package org.supervisionrules.formats.html;

import gg.jte.html.HtmlContent;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Input;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.quality.Notice;
import org.supervisionrules.report.Waivers;

/**
 * The whole page.
 *
 * @param cards the subjects, written when their place comes
 * @param baseline how the breaches compare with those of an earlier report, in words, or null
 */
record ReportPage(
    Titles titles,
    Figures figures,
    List<OpenBreach> open,
    ShareTable byRequirement,
    ShareTable byTeam,
    List<ShareRow> teams,
    List<Months.Month> months,
    List<Months.Month> everyMonth,
    Drawing monthChart,
    List<RequirementView> requirements,
    List<String> idle,
    List<Missing> missing,
    HtmlContent cards,
    List<ProblemLine> problems,
    List<Notice> quality,
    Waivers waivers,
    @Nullable String baseline,
    List<Weakening> weakenings,
    List<Input> inputs) {
  ReportPage {
    open = List.copyOf(open);
    teams = List.copyOf(teams);
    months = List.copyOf(months);
    everyMonth = List.copyOf(everyMonth);
    requirements = List.copyOf(requirements);
    idle = List.copyOf(idle);
    missing = List.copyOf(missing);
    problems = List.copyOf(problems);
    quality = List.copyOf(quality);
    weakenings = List.copyOf(weakenings);
    inputs = List.copyOf(inputs);
  }

  /**
   * What the report is of.
   *
   * @param policy its title
   * @param policyId its id and version
   * @param authority whose it is; empty where it does not say
   * @param digest the hash of its files
   * @param asOf the as-of date in words
   * @param asOfDate the same, {@code 2026-10-01}
   * @param asOfFrom where it comes from, or null
   * @param tool the program and its version
   */
  record Titles(
      String policy,
      String policyId,
      String authority,
      String digest,
      String asOf,
      String asOfDate,
      @Nullable String asOfFrom,
      String tool) {}

  /** A type of record that is missing, and what rests on it. */
  record Missing(String type, long results, String requirements) {}

  /** The teams in the order of their names, for the filter. */
  List<ShareRow> teamsByName() {
    return teams.stream().sorted(Comparator.comparing(ShareRow::name)).toList();
  }

  /** Whether any subject has a team on record. */
  boolean hasTeams() {
    return teams.stream().anyMatch(row -> !row.name().equals(Team.NONE));
  }

  /** Whether there is anything to say of waivers. */
  boolean hasWaivers() {
    return !waivers.isEmpty();
  }

  /** The style of the page. */
  String style() {
    return Assets.STYLE;
  }

  /** The script of the page. */
  String script() {
    return Assets.SCRIPT;
  }

  /** The content security policy of the page. */
  String security() {
    return Assets.POLICY;
  }
}
