package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Requirement;

class InterpretationsTest {
  @TempDir private Path folder;

  @Test
  void a_requirement_says_its_knobs_in_the_order_of_the_pack() throws Exception {
    Requirement requirement =
        read("interpretations:\n      frequency.tolerance: none\n      frequency.anchor: as held");
    assertThat(requirement.interpretations().keySet())
        .containsExactly("frequency.tolerance", "frequency.anchor");
    assertThat(requirement.interpretations()).containsEntry("frequency.tolerance", "none");
    assertThat(requirement.obligation()).isEmpty();
  }

  @Test
  void a_requirement_says_what_other_packs_ask_too() throws Exception {
    assertThat(read("obligation: regular-supervision").obligation())
        .contains("regular-supervision");
  }

  @Test
  void a_knob_without_words_is_refused_at_its_place() {
    InvalidPolicyException invalid =
        catchThrowableOfType(
            InvalidPolicyException.class,
            () -> read("interpretations: { frequency.tolerance: '' }"));
    assertThat(invalid.problems().get(0).message())
        .isEqualTo("`frequency.tolerance` does not say how it is read");
    assertThat(invalid.problems().get(0).at()).matches(".*policy\\.yaml:\\d+:24");
    assertThat(
            catchThrowableOfType(
                    InvalidPolicyException.class, () -> read("interpretations: strictly"))
                .getMessage())
        .contains("found `strictly`, `interpretations` is keys with values");
  }

  /** The requirement on social work staff with further keys. */
  private Requirement read(String keys) throws Exception {
    String pack =
        new String(
            new CatalogLibrary().pack("cambridgeshire-2017").orElseThrow(), StandardCharsets.UTF_8);
    String id = "- id: other-staff-supervision\n";
    assertThat(pack).contains(id);
    String plain =
        pack.replaceAll("(?m)^    obligation: .*\n", "")
            .replaceAll("(?m)^    interpretations:\n(?:      .*\n)+", "");
    Files.writeString(folder.resolve("policy.yaml"), plain.replace(id, id + "    " + keys + "\n"));
    return Catalog.reader().read(folder).requirement("other-staff-supervision").orElseThrow();
  }
}
