package org.supervisionrules.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.Severity;

class RegisterTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/org/supervisionrules/catalog/register");

  private static final String ONE =
      """
      format: supervision-register/1
      document: sample
      title: A sample
      edition: first
      source: nobody
      clauses:
        - id: S-1
          section: One
          text: A sample is kept.
          modality: must
          checkable: rule
          severity: violation
          pattern: frequency
          asks: kept every day
          examples:
            pass: kept
            fail: not kept
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cambridgeshire-2017, 147, 44, 39",
    "nos-ag17-2009, 17, 13, 4",
    "practice-supervisor-2018, 9, 71, 2",
    "cornwall-reflective, 7, 1, 3",
    "manchester-safeguarding, 6, 1, 3"
  })
  void each_document_has_every_clause(String document, int rule, int attestation, int guidance) {
    Register register = Catalog.register(document);
    assertThat(register.document()).isEqualTo(document);
    assertThat(count(register, Clause.Checkable.RULE)).isEqualTo(rule);
    assertThat(count(register, Clause.Checkable.ATTESTATION)).isEqualTo(attestation);
    assertThat(count(register, Clause.Checkable.GUIDANCE)).isEqualTo(guidance);
  }

  @Test
  void a_clause_says_what_it_asks_and_where_it_is_open() {
    Clause clause = Catalog.register("cambridgeshire-2017").clause("CAM-P3-3b").orElseThrow();
    assertThat(clause.section()).startsWith("Procedure 3. Frequency");
    assertThat(clause.modality()).isEqualTo(Clause.Modality.MUST);
    assertThat(clause.severity()).contains(Severity.VIOLATION);
    assertThat(clause.pattern()).contains("frequency");
    assertThat(clause.open())
        .extracting(Clause.Open::knobs)
        .contains(List.of("asye.reviewGate"), List.of("asye.reviewEarly"));
    assertThat(clause.examples().pass()).hasSize(1);
    assertThat(clause.related()).containsExactly("CAM-G4-3b", "CAM-G9-7");
  }

  @Test
  void a_clause_that_repeats_others_names_them() {
    assertThat(
            Catalog.register("cambridgeshire-2017").clauses().stream()
                .filter(clause -> !clause.aliasOf().isEmpty())
                .map(Clause::id))
        .containsExactly("CAM-G2-2", "CAM-G3-1", "CAM-G10-1");
  }

  @Test
  void related_clauses_exist_in_one_of_the_documents() {
    Set<String> known = clauses().map(Clause::id).collect(Collectors.toSet());
    assertThat(known).hasSize(367);
    assertThat(clauses().flatMap(clause -> clause.related().stream())).isSubsetOf(known);
  }

  @Test
  void knobs_have_names_as_packs_write_them() {
    assertThat(clauses().flatMap(clause -> clause.open().stream()).map(Clause.Open::knobs))
        .allSatisfy(
            knobs ->
                assertThat(knobs)
                    .isNotEmpty()
                    .allMatch(knob -> knob.matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)+")));
  }

  @Test
  void lines_are_short_enough_to_read() throws IOException {
    for (String document : Catalog.documents()) {
      assertThat(Files.readAllLines(FOLDER.resolve(document + ".yaml")))
          .allMatch(line -> line.length() <= 120);
    }
  }

  @Test
  void an_unknown_document_is_refused() {
    assertThatThrownBy(() -> Catalog.register("cornwall"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no register of `cornwall` is known");
  }

  @Test
  void the_smallest_register_is_read() {
    Clause clause = Register.read("r.yaml", ONE.getBytes(UTF_8)).clauses().get(0);
    assertThat(clause.note()).isEqualTo(Optional.empty());
    assertThat(clause.isEnforceable()).isTrue();
  }

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          modality: must     | modality: most      | r.yaml:10:15: unknown modality `most`. help: must, should, may
          checkable: rule    | checkable: guidance | r.yaml:12:15: guidance has no `severity`. help: leave it out
          pattern: frequency | pattern: frequent   | r.yaml:13:14: unknown pattern `frequent`. help: frequency, deadline
          section: One       | sektion: One        | r.yaml:8:14: unknown key `sektion`. help: did you mean `section`?
          section: One       | note: One           | r.yaml:7:5: `section` is missing
          pass: kept         | pass: ""            | r.yaml:16:13: found ``, `pass` is words
          /1                 | /7                  | r.yaml:1:1: unknown format `supervision-register/7`
          title: A sample    | title: [A, sample]  | r.yaml:3:8: found a list, `title` is words
          """)
  void a_mistake_is_told_with_its_place(String right, String wrong, String message) {
    assertThat(ONE).contains(right);
    assertThatThrownBy(() -> Register.read("r.yaml", ONE.replace(right, wrong).getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void an_id_twice_and_an_alias_of_nothing_are_refused() {
    String twice = ONE + ONE.substring(ONE.indexOf("  - id"));
    assertThatThrownBy(() -> Register.read("r.yaml", twice.getBytes(UTF_8)))
        .hasMessage("r.yaml:18:5: a second clause `S-1`. help: ids are unique");
    String alias = ONE.replace("    asks:", "    aliasOf: [S-2]\n    asks:");
    assertThatThrownBy(() -> Register.read("r.yaml", alias.getBytes(UTF_8)))
        .hasMessageContaining("`S-1` is an alias of `S-2`, which is not in the register");
  }

  private static Stream<Clause> clauses() {
    return Catalog.documents().stream()
        .map(Catalog::register)
        .flatMap(register -> register.clauses().stream());
  }

  private static long count(Register register, Clause.Checkable checkable) {
    return register.clauses().stream().filter(clause -> clause.checkable() == checkable).count();
  }
}
