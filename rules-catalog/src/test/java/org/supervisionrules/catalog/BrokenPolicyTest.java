package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.problem.Problem;

/** What a policy owner reads when a pack has a mistake: the place, the word found, what to do. */
class BrokenPolicyTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} written as {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every: 2 weeks | evry: 2 weeks | unknown key `evry` in a requirement | did you mean `every`?
          every: 2 weeks | every: regularly | `regularly` is not an amount | write a whole number and a unit
          every: 2 weeks | every: 0 weeks | `0 weeks` is not an amount | write a whole number and a unit
          every: 2 weeks | every: -2 weeks | `-2 weeks` is not an amount | write a whole number and a unit
          every: 2 weeks | every: { 2017-13-01: 2 weeks } | `2017-13-01` is not a date | write dates as `2026-04-01`
          kind: retention | kind: retension | unknown kind `retension` | did you mean `retention`?
          during: asye-first-phase | during: asye-frist-phase | unknown phase `asye-frist-phase` | did you mean `asye-first-phase`?
          event: unit-meeting, status | event: unit-meting, status | unknown event `unit-meting` | did you mean `unit-meeting`?
          recordedOn: ics | recordedOn: icss | unknown recordedOn `icss` | did you mean `ics`?
          family: other | family: others | unknown family `others` | did you mean `other`?
          from: planned | from: planed | `session` has no attribute `planed` | did you mean `planned`?
          subject: unit | subject: untit | unknown kind of subject `untit` | did you mean `unit`?
          holidays: GB-ENG | holidays: GB-EGN | no holidays are known for `GB-EGN` | did you mean `GB-ENG`?
          zone: Europe/London | zone: Europe/Londn | unknown zone `Europe/Londn` | a zone is like `Europe/London`
          format: supervision-policy/1 | format: supervision-policy/9 | unknown format `supervision-policy/9` | this version reads
          vocabulary: social-work | vocabulary: social-wrok | unknown vocabulary `social-wrok` | ''
          creditsReconvened: postponed-session-reconvened | creditsReconvened: unit-meeting-recorded | which is not a deadline met by a replacement | known:
          - id: case-review | - id: record-copy-given | a second requirement `record-copy-given` | ids are unique
          """)
  void a_mistake_is_told_with_its_place_and_what_to_do(
      String right, String wrong, String message, String help) throws IOException {
    String pack = pack();
    assertThat(pack).contains(right);

    List<Problem> problems = problems(pack.replace(right, wrong));

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.at()).matches(".*policy\\.yaml:\\d+:\\d+");
              assertThat(problem.helpText().orElse("")).startsWith(help.replace("known:", ""));
            });
  }

  @Test
  void every_mistake_is_found_in_one_reading() throws IOException {
    List<Problem> problems =
        problems(pack().replace("every: 2 weeks", "evry: 2 weeks").replace("6 years", "6 yeers"));
    assertThat(problems).extracting(Problem::message).anyMatch(said -> said.contains("evry"));
    assertThat(problems).extracting(Problem::message).anyMatch(said -> said.contains("6 yeers"));
  }

  @Test
  void a_key_twice_an_alias_a_tag_and_too_deep_a_nesting_are_refused() throws IOException {
    assertThat(message("id: a\nid: b\n")).contains("the key `id` a second time");
    assertThat(message("id: &a x\ntitle: *a\n")).contains("an alias");
    assertThat(message("id: !!java.net.URL [x]\n")).contains("tag");
    assertThat(message("id: " + "[".repeat(200) + "]".repeat(200))).contains("not YAML");
    assertThat(message("")).contains("the file is empty");
    assertThat(message("id: a\u0000b\n")).contains("not YAML");
  }

  @Test
  void a_dated_value_knows_the_place_of_each_date_and_the_day_it_begins() throws Exception {
    Path file = folder.resolve("policy.yaml");
    Files.writeString(
        file,
        pack().replace("every: 2 weeks", "every: { 2017-10-01: 2 weeks, 2026-04-01: 1 week }"));

    Policy policy = Catalog.reader().read(folder);

    assertThat(policy.requirement("asye-supervision-first-phase").orElseThrow().kind().asks())
        .isEqualTo("every 2 weeks, from 2026-04-01 1 week");
    assertThat(policy.requirement("asye-supervision-first-phase").orElseThrow().origins())
        .hasEntrySatisfying(
            "every.2026-04-01",
            origin -> assertThat(origin.at()).matches(".*policy\\.yaml:\\d+:47"));
  }

  private String message(String content) throws IOException {
    return problems(content).get(0).message();
  }

  private List<Problem> problems(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("policy.yaml"), content);
    InvalidPolicyException invalid =
        catchThrowableOfType(InvalidPolicyException.class, () -> Catalog.reader().read(file));
    return invalid.problems();
  }

  private static String pack() {
    return new String(
        new CatalogLibrary().pack("cambridgeshire-2017").orElseThrow(), StandardCharsets.UTF_8);
  }
}
