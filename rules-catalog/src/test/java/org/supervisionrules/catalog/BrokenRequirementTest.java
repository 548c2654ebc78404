package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.problem.Problem;

/** What a policy owner reads when a requirement that counts, phases or keeps has a mistake. */
class BrokenRequirementTest {
  static final String PACK =
      """
      format: supervision-policy/1
      id: broken
      version: "1"
      title: Broken
      calendar: { holidays: GB-ENG, zone: Europe/London }
      vocabulary: social-work
      clocks:
        supervision:
          counts: [ { event: session, status: held }, { event: case-discussion } ]
      phases:
        agreed: { of: { period: asye }, until: expectedEnd }
      requirements:
        - id: hours
          clauses: [B-1]
          must: Hours
          kind: count
          for: { subject: staff }
          each: calendar month
          counts: { event: session, status: held }
          total: minutes
          atLeast: 120
          proRata: { period: employment, value: fte, rounded: up }
        - id: shifts
          clauses: [B-2]
          must: Shifts
          kind: frequency
          for: { subject: staff, during: [agreed] }
          clock: supervision
          every: { times: 8, of: { event: shift }, within: 5 days }
        - id: return
          clauses: [B-3]
          must: Return
          kind: deadline
          for: { subject: staff }
          each: { period: absence, to: present, lasts: { atLeast: 4 weeks } }
          from: to
          within: 5 days
          done: { followedBy: { event: session } }
        - id: keeping
          clauses: [B-4]
          must: Keeping
          kind: retention
          for: { subject: staff }
          from: { event: session, since: held }
          keep: 3 years
          disposal: { event: disposal, same: { records: id } }
          hold: { period: hold }
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          total: minutes | total: minuets | `session` has no attribute `minuets` | did you mean `minutes`?
          total: minutes | total: held | `held` is not a number | name a number
          counts: { event: session, status: held } | counts: [] | found an empty list, events were expected | write `{ event: session }`
          value: fte, | value: contract, | `contract` is not a number | name a number
          value: fte, rounded | rounded | `proRata` needs `value` |
          proRata: { period: employment | proRata: { event: session | `proRata` names no period | write `{ period: employment, value: fte }`
          rounded: up | rounded: upp | unknown way to round `upp` | did you mean `up`?
          each: calendar month | each: 3 months | stretches of 3 months are `for` periods `in` which they are counted | add `in:`
          times: 8 | times: 0 | `times` is a whole number from 1 to 9999 |
          times: 8 | times: { 2026-04-01: many } | `times` is a whole number from 1 to 9999 |
          of: { event: shift } | of: { event: shfit } | unknown event `shfit` | did you mean `shift`?
          within: 5 days } | witin: 5 days } | unknown key `witin` in `every` | did you mean `within`?
          clock: supervision#every: { times: 8, of: { event: shift }, within: 5 days } | counts: { event: session }#creditsReconvened: return#mentions: cases.case#every: 4 weeks | `mentions` gives no credit for what was reconvened, and `shifts` has `creditsReconvened` | count it on a clock of its own
          for: { subject: staff }#each: calendar month | for: { subject: staff, in: { period: asye } }#until: { event: asye-review }#openEnd: 12 months | `total` is not known of a count that ends with `until` | count by `each` or `rolling`
          every: { times | mentions: cases.case#every: { times | `mentions` is of one sort of event, and `supervision` counts several | give each sort a requirement
          during: [agreed] | during: [agred] | unknown phase `agred` | did you mean `agreed`?
          until: expectedEnd | until: assessor | `assessor` is not a date |
          until: expectedEnd | until: { event: asye-review, early: 14 days } | `early` is before the end of what the phase `lasts` | add `lasts:`
          until: expectedEnd } | unitl: expectedEnd } | a phase needs `lasts` |
          followedBy: { event: session } | followedBy: { event: session, after: yes } | found `yes`, `after` is true or false |
          lasts: { atLeast: 4 weeks } | lasts: { atLeast: long } | `long` is not an amount | write a whole number and a unit
          lasts: { atLeast: 4 weeks } | lasts: { atLeast: 4 weeks, below: 6 weeks } | `lasts` is `atLeast` or `below` a time |
          lasts: { atLeast: 4 weeks } | lasts: 4 weeks | `lasts` is keys with values |
          since: held | since: minutes | `minutes` is not a date |
          { event: session, since: held } | { period: employment, since: from } | `since` is a date of an event | records are kept from the last day
          same: { records: id } | same: { record: id } | `disposal` has no attribute `record` | did you mean `records`?
          """)
  void a_mistake_is_told_with_its_place_and_what_to_do(
      String right, String wrong, String message, String help) throws IOException {
    String found = right.replace("#", "\n    ");
    assertThat(PACK).contains(found);

    List<Problem> problems = problems(PACK.replace(found, wrong.replace("#", "\n    ")));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.at()).matches(".*policy\\.yaml:\\d+:\\d+");
              assertThat(problem.helpText().orElse("")).startsWith(help == null ? "" : help);
            });
  }

  @Test
  void what_it_asks_is_said_in_a_few_words() throws Exception {
    Path file = Files.writeString(folder.resolve("policy.yaml"), PACK);
    assertThat(Catalog.reader().read(file).requirements())
        .extracting(each -> each.kind().asks())
        .containsExactly(
            "at least 120 minutes, pro rata by fte, each calendar month",
            "after each 8 shifts, within 5 days",
            "within 5 days",
            "keep 3 years");
  }

  private List<Problem> problems(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.yaml"), content);
    InvalidPolicyException invalid =
        catchThrowableOfType(InvalidPolicyException.class, () -> Catalog.reader().read(file));
    assertThat(invalid).as("a problem").isNotNull();
    return invalid.problems();
  }
}
