package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supervisionrules.catalog.LocalPacks.FROM_APRIL;
import static org.supervisionrules.catalog.LocalPacks.HEAD;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Weakening;
import org.supervisionrules.policy.review.PolicyReview;
import org.supervisionrules.problem.Problem;

/** What is doubtful in a policy that can be read. */
class PolicyReviewTest {
  @TempDir private Path folder;

  @Test
  void a_careful_variation_is_not_doubtful() throws Exception {
    assertThat(
            doubts(
                FROM_APRIL
                    + """
                    adjust:
                      social-work-supervision:
                        every: 3 weeks
                        must: Social work staff are supervised often enough
                        because: Board
                    """))
        .isEmpty();
  }

  @Test
  void a_sentence_that_a_dated_value_makes_false_is_doubtful() throws Exception {
    assertThat(
            doubts(
                FROM_APRIL
                    + "adjust: { social-work-supervision: { every: 3 weeks, because: Board } }"))
        .singleElement()
        .asString()
        .contains("policy.yaml:7:45")
        .contains("says \"Social work staff are supervised every four weeks\"")
        .contains("`every.2026-04-01` is 3 weeks");
  }

  @Test
  void a_requirement_in_and_not_in_the_same_periods_never_applies() throws Exception {
    assertThat(doubts(own("in: { period: employment }, notIn: { period: employment }")))
        .anyMatch(said -> said.contains("can never apply: it asks for days `in` and `notIn`"));
  }

  @Test
  void a_requirement_of_a_unit_that_rests_on_what_staff_have_never_applies() throws Exception {
    assertThat(doubts(own("").replace("subject: staff", "subject: unit")))
        .anyMatch(said -> said.contains("can never apply: a unit has no `session`"));
  }

  @Test
  void a_requirement_that_another_shadows_is_doubtful() throws Exception {
    String shadowed =
        """
        requirements:
          - id: own
            clauses: [R-1]
            must: Everybody else is supervised
            kind: frequency
            for:
              subject: staff
              in: { period: role, role: { family: other } }
              notIn: { period: part-time, agreedInterval: present }
            clock: individual-supervision
            every: 5 weeks
        """;

    assertThat(doubts(shadowed))
        .anyMatch(said -> said.contains("`own` is shadowed by `other-staff-supervision`"));
    assertThat(doubts(shadowed.replace("every: 5 weeks", "every: 3 weeks")))
        .anyMatch(said -> said.contains("`other-staff-supervision` is shadowed by `own`"));
    assertThat(
            doubts(
                shadowed
                    .replace("must:", "recommended:")
                    .replace("every: 5 weeks", "every: 3 weeks")))
        .as("a recommended level beside the mandatory one")
        .isEmpty();
  }

  @Test
  void what_is_destroyed_before_another_requirement_lets_go_of_it_is_a_contradiction()
      throws Exception {
    assertThat(doubts("adjust: { leaver-records-destroyed: { keep: 5 years, because: Board } }"))
        .anyMatch(
            said ->
                said.contains(
                    "`leaver-records-destroyed` and `leaver-records-retained` contradict each"
                        + " other"));
  }

  @Test
  void what_is_asked_and_forbidden_of_the_same_entries_is_a_contradiction() throws Exception {
    assertThat(
            doubts(
                """
                requirements:
                  - id: reason-given
                    clauses: [R-1]
                    must: Each postponed session has a reason
                    kind: attribute
                    for: { subject: staff }
                    each: { event: session, status: postponed }
                    has: { reason: present }
                  - id: reason-withheld
                    clauses: [R-2]
                    must: No reason is kept
                    kind: prohibition
                    for: { subject: staff }
                    each: { event: session, status: postponed }
                    never: { reason: present }
                """))
        .anyMatch(said -> said.contains("one asks for reason present and the other forbids it"));
  }

  @Test
  void months_without_a_declared_rounding_are_doubtful() throws Exception {
    String standalone =
        """
        format: supervision-policy/1
        id: alone
        version: "1"
        title: Alone
        vocabulary: social-work
        calendar: { holidays: GB-ENG, zone: Europe/London }
        requirements:
          - id: own
            clauses: [R-1]
            must: There is group supervision
            kind: frequency
            for: { subject: staff, in: { period: employment } }
            counts: { event: session, form: group, status: held }
            every: 1 month
        """;

    assertThat(said(LocalPacks.read(folder, standalone)))
        .singleElement()
        .asString()
        .contains("`1 month` of `own` has two ends")
        .contains("add `monthEnd: down`");
    assertThat(
            said(
                LocalPacks.read(
                    folder,
                    standalone.replace("Europe/London }", "Europe/London, monthEnd: up }"))))
        .isEmpty();
  }

  @Test
  void every_weakening_is_named_with_its_reason() throws Exception {
    PolicyReview review =
        PolicyReview.of(
            LocalPacks.read(
                folder,
                HEAD + "adjust: { case-review: { every: 16 weeks, because: \"fewer cases\" } }"));

    assertThat(review.weakenings())
        .containsExactly(
            new Weakening("case-review", "every 12 weeks", "every 16 weeks", "fewer cases"));
  }

  private static String own(String scope) {
    return """
    requirements:
      - id: own
        clauses: [R-1]
        must: There is group supervision
        kind: count
        for: { subject: staff, %s }
        each: calendar month
        counts: { event: session, form: group, status: held }
        atLeast: 1
    """
        .formatted(scope)
        .replace("staff,  }", "staff }");
  }

  private List<String> doubts(String rest) throws Exception {
    return said(LocalPacks.read(folder, HEAD + rest));
  }

  private static List<String> said(Policy policy) {
    return PolicyReview.of(policy).doubts().stream().map(Problem::toString).toList();
  }
}
