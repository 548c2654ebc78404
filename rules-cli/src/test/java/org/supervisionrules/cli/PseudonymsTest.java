package org.supervisionrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes in the place of ids change nothing but the ids. */
class PseudonymsTest {
  private static final String RIVERSIDE = "../examples/riverside/history.json";
  private static final String ID = "\\b[SMUCKLG]-\\d+\\b";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "cambridgeshire-2017, ../examples/riverside/history.json",
    "cambridgeshire-2017, ../examples/practice-supervisor/history.json",
    "practice-supervisor-2018, ../examples/practice-supervisor/history.json",
    "nos-ag17-2009, ../examples/riverside/history.json",
    "cornwall-reflective, ../examples/riverside/history.json",
    "manchester-safeguarding, ../examples/riverside/history.json",
    "cambridgeshire-2017, ../examples/csv-export"
  })
  void every_outcome_and_date_is_the_same_with_codes(String policy, String history)
      throws IOException {
    JsonNode plain = report("-p", policy, history);
    JsonNode coded = report("-p", policy, history, "--pseudonyms");
    assertThat(coded.get("summary")).isEqualTo(plain.get("summary"));
    assertThat(outcomes(coded)).isEqualTo(outcomes(plain)).isNotEmpty();
  }

  @Test
  void an_id_has_one_code_everywhere_and_two_ids_have_two() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    JsonNode plain = report(RIVERSIDE);
    JsonNode coded = report(RIVERSIDE, "--pseudonyms");
    for (int i = 0; i < plain.get("results").size(); i++) {
      String id = plain.get("results").get(i).get("subject").textValue();
      String code = coded.get("results").get(i).get("subject").textValue();
      assertThat(codes.merge(id, code, (before, now) -> now)).isEqualTo(code);
    }
    assertThat(codes.values()).doesNotHaveDuplicates().allMatch(code -> code.startsWith("P-"));
    assertThat(codes).hasSizeGreaterThan(30);
  }

  @Test
  void codes_are_the_same_in_every_run_and_others_with_another_key() throws IOException {
    Path one = Files.writeString(folder.resolve("one"), "0123456789abcdef");
    Path two = Files.writeString(folder.resolve("two"), "0123456789abcdeg");
    JsonNode first = report(RIVERSIDE, "--pseudonym-key", one.toString());
    assertThat(report(RIVERSIDE, "--pseudonym-key", one.toString())).isEqualTo(first);
    JsonNode other = report(RIVERSIDE, "--pseudonym-key", two.toString());
    assertThat(other.get("results").get(0).get("subject"))
        .isNotEqualTo(first.get("results").get(0).get("subject"));
    assertThat(report(RIVERSIDE, "--pseudonyms").get("results").get(0).get("subject"))
        .isNotEqualTo(first.get("results").get(0).get("subject"));
  }

  @Test
  void a_short_key_and_a_missing_one_are_refused() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "0123456789abcde");
    Run run = Run.of("check", RIVERSIDE, "--pseudonym-key", key.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("the key `" + key + "` is shorter than 16 bytes. help: ");
    assertThat(Run.of("check", RIVERSIDE, "--pseudonym-key", "no-such-key").err())
        .isEqualTo(
            "the key `no-such-key` cannot be read. help: it is a file of 16 bytes or more\n");
  }

  @Test
  void codes_without_a_key_come_with_a_warning() {
    String[] arguments = {"check", RIVERSIDE, "--pseudonyms", "--fail-on", "never"};
    assertThat(Run.of(arguments).err())
        .isEqualTo(
            "warning: codes made without a key can be found out by trying likely ids. help: name a"
                + " secret file with `--pseudonym-key`\n");
  }

  @Test
  void a_subject_can_be_asked_for_by_id_or_by_code() throws IOException {
    JsonNode byId = report(RIVERSIDE, "--pseudonyms", "--subject", "S-1003");
    String code = byId.get("results").get(0).get("subject").textValue();
    assertThat(report(RIVERSIDE, "--pseudonyms", "--subject", code)).isEqualTo(byId);
    Run explained =
        Run.of("explain", "S-1003", "social-work-supervision", RIVERSIDE, "--pseudonyms", "-q");
    assertThat(explained.out()).startsWith(code + "  social-work-supervision").doesNotContain("S-");
    Run unknown = Run.of("check", RIVERSIDE, "--pseudonyms", "--subject", "S-77", "-q");
    assertThat(unknown.err()).startsWith("no history is of subject `P-").doesNotContain("S-77");
    assertThat(unknown.code()).isEqualTo(2);
  }

  @Test
  void converted_histories_have_codes_too() throws IOException {
    Path out = folder.resolve("coded.json");
    assertThat(Run.of("convert", RIVERSIDE, "-o", out.toString(), "--pseudonyms", "-q").code())
        .isZero();
    assertThat(Files.readString(out)).doesNotContainPattern(ID).contains("\"P-");
    assertThat(outcomes(report(out.toString()))).isEqualTo(outcomes(report(RIVERSIDE)));
  }

  private JsonNode report(String... arguments) throws IOException {
    Path report = folder.resolve("report.json");
    List<String> all = new ArrayList<>(List.of("check", "-f", "json=" + report, "-q"));
    all.addAll(List.of(arguments));
    assertThat(Run.of(all.toArray(String[]::new)).code()).isLessThan(2);
    String text = Files.readString(report);
    if (all.contains("--pseudonyms")) {
      assertThat(text).doesNotContainPattern(ID).doesNotContain("riverside.json");
    }
    return new ObjectMapper().readTree(text);
  }

  private static List<String> outcomes(JsonNode report) {
    List<String> outcomes = new ArrayList<>();
    for (JsonNode result : report.get("results")) {
      StringBuilder text = new StringBuilder(result.get("requirement").textValue());
      text.append(' ').append(result.get("outcome")).append(result.get("checked"));
      for (JsonNode finding : result.get("findings")) {
        for (String key : List.of("due", "actual", "late", "since", "severity")) {
          text.append(' ').append(finding.path(key));
        }
      }
      outcomes.add(text.toString());
    }
    return outcomes;
  }
}
