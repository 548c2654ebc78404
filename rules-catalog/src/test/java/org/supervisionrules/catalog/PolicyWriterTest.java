package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyWriter;
import org.supervisionrules.policy.review.PolicyDiff;

/** A resolved policy that is written out reads as the same policy. */
class PolicyWriterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void a_policy_of_the_catalogue_reads_as_the_same(String id) throws Exception {
    isTheSameAgain(Catalog.policy(id));
  }

  @Test
  void a_local_policy_reads_as_the_same_without_its_parent() throws Exception {
    Policy local =
        LocalPacks.read(
            folder,
            LocalPacks.HEAD
                + LocalPacks.FROM_APRIL
                + """
                calendar: { closures: ["2026-12-29/2026-12-31"] }
                vocabulary:
                  events:
                    walk: { about: A walk, of: staff, dated: [on], attributes: { on: { about: When, is: date } } }
                clocks:
                  walks: { counts: { event: walk } }
                adjust:
                  case-review: { every: { 2026-06-01: 8 weeks, 2027-06-01: { value: 6 weeks, reference: "Board: #7" } }, because: "a #1" }
                  record-copy-given: { off: true, because: online }
                requirements:
                  - id: walks
                    clauses: [R-2]
                    must: "People walk: weekly"
                    kind: frequency
                    for: { subject: staff }
                    clock: walks
                    every: 1 week
                """);

    assertThat(PolicyWriter.yaml(local))
        .contains(
            "    every: { 1900-01-01: 12 weeks, 2026-06-01: 8 weeks, 2027-06-01: { value: 6 weeks,"
                + " reference: \"Board: #7\" } }  # riverside-2026: a #1")
        .contains("    effective: { from: 2026-04-01 }");
    isTheSameAgain(local);
  }

  private void isTheSameAgain(Policy policy) throws Exception {
    Path file = folder.resolve("resolved.yaml");
    Files.writeString(file, PolicyWriter.yaml(policy));
    Policy again = Catalog.reader().read(file);

    assertThat(PolicyDiff.of(policy, again).changes()).isEmpty();
    assertThat(PolicyDiff.of(policy, again).calendar()).isEmpty();
    assertThat(again.vocabulary()).isEqualTo(policy.vocabulary());
    assertThat(again.employment().toString()).isEqualTo(policy.employment().toString());
  }
}
