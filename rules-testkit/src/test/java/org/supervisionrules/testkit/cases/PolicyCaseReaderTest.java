package org.supervisionrules.testkit.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;

class PolicyCaseReaderTest {
  private static final Policy POLICY = policy();

  private static final String FILE =
      """
      requirement: case-review
      clause: CAM-P6-1f
      cases:
        - name: first discussed after 85 days
          register: fail
          asOf: 2025-04-01
          given:
            subject: { id: S-1, kind: staff }
            complete: [disposal]
            periods:
              - { type: case, case: C-1, from: 2025-01-06 }
          expect: { outcome: breached, due: 2025-03-31 }
        - name: not discussed yet
          clause: [CAM-P6-1f, CAM-P6-1g]
          asOf: 2025-02-01
          given:
            subject: { id: S-1, kind: staff }
            periods:
              - { type: case, case: C-1, from: 2025-01-06 }
          expect: { outcome: pending }
      """;

  @TempDir private Path folder;

  /** The policy of the catalogue, where the review of cases enforces two clauses. */
  private static Policy policy() {
    Policy policy = Catalog.policy("cambridgeshire-2017");
    List<Requirement> requirements = new ArrayList<>();
    for (Requirement each : policy.requirements()) {
      requirements.add(
          each.id().equals("case-review")
              ? each.with(List.of("CAM-P6-1f", "CAM-P6-1g"), each.interpretations())
              : each);
    }
    return policy.with(requirements);
  }

  @Test
  void a_case_is_about_the_clauses_of_its_file_unless_it_names_its_own() {
    List<PolicyCase> cases = read(FILE);
    assertThat(cases.get(0).clauses()).containsExactly("CAM-P6-1f");
    assertThat(cases.get(1).clauses()).containsExactly("CAM-P6-1f", "CAM-P6-1g");
  }

  @Test
  void a_case_may_be_the_worked_example_of_the_register() {
    List<PolicyCase> cases = read(FILE);
    assertThat(cases.get(0).register()).contains(PolicyCase.Example.FAIL);
    assertThat(cases.get(1).register()).isEmpty();
    assertThat(cases.get(0).place()).isEqualTo("c.yaml:4:5");
  }

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          requirement: case-review | requirement: case-reviews | c.yaml:1:14: unknown requirement `case-reviews`. help: did you mean `case-review`?
          clause: CAM-P6-1f        | clause: CAM-P6-2f         | c.yaml:2:9: found `CAM-P6-2f`, which `case-review` does not enforce
          CAM-P6-1g                | CAM-P3-1                  | c.yaml:14:25: found `CAM-P3-1`, which
          register: fail           | register: fails           | c.yaml:5:15: unknown example `fails`. help: `pass` or `fail`
          asOf: 2025-04-01         | asOf: 1.4.2025            | c.yaml:6:11: `1.4.2025` is not a date
          outcome: breached        | outcome: breach           | c.yaml:12:24: unknown outcome `breach`. help: did you mean `breached`?
          due: 2025-03-31          | outcom: met               | c.yaml:12:34: unknown key `outcom`. help: did you mean `outcome`?
          clause: CAM-P6-1f        | clauses: CAM-P6-1f        | c.yaml:2:1: unknown key `clauses`. help: did you mean `clause`?
          kind: staff              | kind: stuff               | c.yaml:8:33: unknown kind `stuff`
          complete: [disposal]     | complete: [disposals]     | c.yaml:9:18: unknown type `disposals`
          from: 2025-01-06         | from: 2025-02-31          | c.yaml:11:42: the date `2025-02-31` does not exist
          given:                   | give:                     | c.yaml:7:5: unknown key `give`. help: did you mean `given`?
          """)
  void a_mistake_is_told_with_its_place(String right, String wrong, String message) {
    assertThat(FILE).contains(right);
    assertThatThrownBy(() -> read(FILE.replace(right, wrong)))
        .isInstanceOf(InvalidCaseException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void files_in_a_folder_are_found_by_the_id_of_their_requirement() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.writeString(cases.resolve("case-review.yaml"), FILE);
    Files.writeString(cases.resolve("case-revue.yaml"), FILE);
    Files.writeString(cases.resolve("unit-meeting-recorded.yaml"), FILE);
    CaseFiles files = CaseFiles.in(folder.resolve("policy.yaml"));

    assertThat(files.read(POLICY, "case-review")).hasSize(2);
    assertThat(files.read(POLICY, "record-copy-given")).isEmpty();
    assertThat(files.strays(POLICY))
        .extracting(Problem::message)
        .containsExactly("the policy has no requirement `case-revue`");
    assertThatThrownBy(() -> files.read(POLICY, "unit-meeting-recorded"))
        .hasMessageContaining("the cases of `case-review` are in a file of another name");
  }

  private static List<PolicyCase> read(String text) {
    return PolicyCaseReader.read(POLICY, "c.yaml", text.getBytes(UTF_8));
  }
}
