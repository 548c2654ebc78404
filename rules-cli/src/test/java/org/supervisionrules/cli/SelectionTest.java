package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose histories are judged. */
class SelectionTest {
  private static final String DOCUMENT =
      """
      { "format": "supervision-history/1", "asOf": "2026-06-30", "recordsFrom": "2026-01-05",
        "histories": [
          { "subject": { "id": "S-1", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "member-of", "unit": "U-1", "section": "North", "from": "2025-01-06", "to": "2026-03-31" },
              { "type": "member-of", "unit": "U-2", "section": "South", "from": "2026-04-01" },
              { "type": "supervised-by", "supervisor": "M-1", "from": "2025-01-06", "to": "2026-03-31" },
              { "type": "supervised-by", "supervisor": "M-2", "from": "2026-04-01" } ] },
          { "subject": { "id": "S-2", "kind": "staff" },
            "periods": [
              { "type": "employment", "from": "2025-01-06" },
              { "type": "role", "role": "social-worker", "from": "2025-01-06" },
              { "type": "member-of", "unit": "U-1", "locality": "Fenland", "from": "2025-01-06" } ],
            "events": [ { "type": "session", "held": "2026-06-01", "supervisor": "M-1" } ] },
          { "subject": { "id": "U-1", "kind": "unit" },
            "events": [ { "type": "unit-meeting", "ended": "2026-03-27T12:30" } ] } ] }
      """;

  @Test
  void a_team_is_its_unit_and_its_members_as_of_the_day() {
    assertThat(subjects("--team", "U-1")).containsExactly("S-2", "U-1");
    assertThat(subjects("--team", "U-1", "--as-of", "2026-03-31"))
        .containsExactly("S-1", "S-2", "U-1");
    assertThat(subjects("--team", "U-2")).containsExactly("S-1");
  }

  @Test
  void a_team_may_be_named_by_its_section_or_locality() {
    assertThat(subjects("--team", "South")).containsExactly("S-1");
    assertThat(subjects("--team", "Fenland", "--team", "South")).containsExactly("S-1", "S-2");
  }

  @Test
  void a_supervisor_is_of_the_period_on_the_day_else_of_the_latest_session() {
    assertThat(subjects("--supervisor", "M-2")).containsExactly("S-1");
    assertThat(subjects("--supervisor", "M-1")).containsExactly("S-2");
    assertThat(subjects("--supervisor", "M-1", "--as-of", "2026-03-31")).containsExactly("S-1");
  }

  @Test
  void several_sorts_of_names_are_all_asked() {
    assertThat(subjects("--team", "U-1", "--supervisor", "M-1")).containsExactly("S-2");
    assertThat(subjects("--team", "U-2", "--subject", "S-1")).containsExactly("S-1");
  }

  @Test
  void a_team_or_supervisor_of_nobody_is_wrong_usage_with_a_suggestion() {
    Run team = Run.withInput(DOCUMENT, "check", "-", "--team", "Suoth", "--fail-on", "never");
    assertThat(team.code()).isEqualTo(2);
    assertThat(team.err())
        .isEqualTo("nobody is in the team `Suoth`. help: did you mean `South`?\n");
    Run supervisor = Run.withInput(DOCUMENT, "check", "-", "--supervisor", "M-9", "--team", "U-2");
    assertThat(supervisor.err())
        .isEqualTo("nobody is supervised by `M-9`. help: did you mean `M-1`?\n");
  }

  @Test
  void the_summary_counts_those_who_were_chosen() {
    assertThat(Run.withInput(DOCUMENT, "check", "-", "--team", "U-1", "-q").out())
        .contains("2 histories against");
  }

  @Test
  void due_and_explain_choose_in_the_same_way() {
    assertThat(Run.withInput(DOCUMENT, "due", "-", "--team", "U-2", "-f", "csv").out())
        .contains(",S-1,M-2,")
        .doesNotContain("S-2");
    Run explained =
        Run.withInput(DOCUMENT, "explain", "S-2", "social-work-supervision", "-", "--team", "U-2");
    assertThat(explained.code()).isEqualTo(2);
  }

  private static List<String> subjects(String... options) {
    String[] arguments = new String[6 + options.length];
    System.arraycopy(
        new String[] {"check", "-", "-q", "-f", "csv", "--fail-on=never"}, 0, arguments, 0, 6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    return Run.withInput(DOCUMENT, arguments)
        .out()
        .lines()
        .skip(1)
        .map(line -> line.replaceFirst("^[^,]*,([^,]*),.*", "$1"))
        .distinct()
        .toList();
  }
}
