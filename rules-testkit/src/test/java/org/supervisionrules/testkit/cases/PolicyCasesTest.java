package org.supervisionrules.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PolicyCasesTest {
  private static final String PACK =
      """
      format: supervision-policy/1
      id: riverside
      version: "1"
      title: Riverside
      calendar: { holidays: GB-ENG, zone: Europe/London }
      vocabulary: social-work
      requirements:
        - id: sessions-held
          clauses: [RIV-1]
          must: Everybody is supervised every four weeks
          kind: frequency
          for: { subject: staff, in: { period: employment } }
          counts: { event: session, form: one-to-one, status: held }
          every: 4 weeks
        - id: sessions-recorded
          clauses: [RIV-2]
          should: Sessions are recorded
          kind: attribute
          for: { subject: staff }
          each: { event: session, form: one-to-one, status: held }
          has: { record: present }
      """;

  private static final String CASES =
      """
      requirement: sessions-held
      cases:
        - name: four weeks apart
          asOf: 2026-03-02
          given:
            subject: { id: S-1, kind: staff }
            periods: [ { type: employment, from: 2026-01-05 } ]
            events: [ { type: session, held: 2026-02-02 }, { type: session, held: 2026-03-02 } ]
          expect: { outcome: pending, due: 2026-03-30 }
        - name: due a day early
          asOf: 2026-02-02
          given:
            subject: { id: S-1, kind: staff }
            periods: [ { type: employment, from: 2026-01-05 } ]
          expect: { outcome: pending, due: 2026-02-01 }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void pack() throws IOException {
    Files.writeString(folder.resolve("policy.yaml"), PACK);
    Files.createDirectory(folder.resolve("cases"));
    Files.writeString(folder.resolve("cases/sessions-held.yaml"), CASES);
  }

  @TestFactory
  Stream<DynamicNode> the_cases_of_a_pack_of_the_catalogue() {
    return PolicyCases.of("manchester-safeguarding").everyRequirement().tests();
  }

  @Test
  void cases_are_grouped_by_requirement_and_know_their_lines() {
    List<DynamicNode> nodes = nodes(PolicyCases.of(folder));
    assertThat(nodes).extracting(DynamicNode::getDisplayName).containsExactly("sessions-held");
    List<DynamicNode> cases =
        ((DynamicContainer) nodes.get(0)).getChildren().<DynamicNode>map(each -> each).toList();
    assertThat(cases)
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("four weeks apart", "due a day early");
    URI file = folder.resolve("cases/sessions-held.yaml").toUri();
    assertThat(cases)
        .extracting(DynamicNode::getTestSourceUri)
        .containsExactly(
            Optional.of(URI.create(file + "?line=3&column=5")),
            Optional.of(URI.create(file + "?line=10&column=5")));
  }

  @Test
  void a_case_that_is_not_as_expected_fails_with_its_place() throws Throwable {
    List<DynamicNode> cases =
        ((DynamicContainer) nodes(PolicyCases.of(folder)).get(0))
            .getChildren()
            .<DynamicNode>map(each -> each)
            .toList();
    ((DynamicTest) cases.get(0)).getExecutable().execute();
    assertThatThrownBy(() -> ((DynamicTest) cases.get(1)).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sessions-held.yaml:10:5: due a day early")
        .hasMessageContaining("due is 2026-02-02, expected 2026-02-01");
  }

  @Test
  void a_requirement_without_a_case_fails_where_each_is_to_have_one() {
    List<DynamicNode> nodes =
        nodes(PolicyCases.of(folder.resolve("policy.yaml")).everyRequirement());
    assertThat(nodes)
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("sessions-held", "sessions-recorded");
    assertThatThrownBy(() -> ((DynamicTest) nodes.get(1)).getExecutable().execute())
        .hasMessage("sessions-recorded has no case");
  }

  @Test
  void files_that_belong_to_nothing_or_cannot_be_read_fail() throws IOException {
    Files.writeString(folder.resolve("cases/session-held.yaml"), CASES);
    Files.writeString(folder.resolve("cases/sessions-recorded.yaml"), "requirement: sessions-held");
    List<DynamicNode> nodes = nodes(PolicyCases.of(folder));
    assertThatThrownBy(() -> ((DynamicTest) nodes.get(0)).getExecutable().execute())
        .hasMessageContaining("the policy has no requirement `session-held`");
    assertThatThrownBy(() -> ((DynamicTest) nodes.get(2)).getExecutable().execute())
        .hasMessageContaining("`cases` is missing");
  }

  @Test
  void a_pack_that_cannot_be_read_is_refused() {
    assertThatThrownBy(() -> PolicyCases.of("manchester"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown policy `manchester`");
    assertThatThrownBy(() -> PolicyCases.of(folder.resolve("none.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
  }

  private static List<DynamicNode> nodes(PolicyCases cases) {
    return cases.tests().toList();
  }
}
