package org.supervisionrules.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.problem.Problem;

class WaiverReaderTest {
  private static final String SAMPLE =
      """
      format: supervision-waivers/1
      waivers:
        - requirement: sessions
          subjects: [S-1, 1042]
          from: 2026-03-01
          to: 2026-03-31
          because: the office was flooded
          approvedBy: head of service
          on: 2026-02-27
        - requirement: meetings-recorded
          subjects: U-3
          from: 2026-04-01
          to: 2026-04-01
          because: the system was down
          approvedBy: practice board
      """;

  private final WaiverReader reader = WaiverReader.of(SmallPolicy.get());
  private final List<Problem> warnings = new ArrayList<>();

  @Test
  void a_waiver_of_several_subjects_is_one_for_each() throws Exception {
    List<Waiver> waivers = read(SAMPLE).all();
    assertThat(waivers)
        .extracting(Waiver::toString)
        .containsExactly(
            "sessions S-1 2026-03-01/2026-03-31",
            "sessions 1042 2026-03-01/2026-03-31",
            "meetings-recorded U-3 2026-04-01/2026-04-01");
    assertThat(waivers).extracting(Waiver::at).containsExactly("w:4:16", "w:4:21", "w:11:15");
    assertThat(waivers.get(0).reason())
        .isEqualTo("the office was flooded; approved by head of service on 2026-02-27");
    assertThat(waivers.get(2).reason())
        .isEqualTo("the system was down; approved by practice board");
    assertThat(warnings).isEmpty();
  }

  @Test
  void json_is_read_as_well() throws Exception {
    String json =
        """
        { "format": "supervision-waivers/1", "waivers": [ { "requirement": "sessions",
          "subjects": ["S-1"], "from": "2026-03-01", "to": "2026-03-31", "because": "flood",
          "approvedBy": "head of service", "on": null } ] }
        """;
    assertThat(read(json).all()).hasSize(1);
  }

  @Test
  void a_file_may_have_no_waivers_yet() throws Exception {
    assertThat(read("format: supervision-waivers/1\nwaivers: []").isEmpty()).isTrue();
  }

  @Test
  void both_of_its_days_are_covered_and_none_beside_them() throws Exception {
    Waiver waiver = read(SAMPLE).all().get(0);
    assertThat(waiver.covers(LocalDate.parse("2026-02-28"))).as("the day before").isFalse();
    assertThat(waiver.covers(LocalDate.parse("2026-03-01"))).as("the first day").isTrue();
    assertThat(waiver.covers(LocalDate.parse("2026-03-31"))).as("the last day").isTrue();
    assertThat(waiver.covers(LocalDate.parse("2026-04-01"))).as("the day after").isFalse();
  }

  @Test
  void what_covers_a_breach_comes_in_the_order_of_the_file() throws Exception {
    String more =
        """
          - requirement: sessions
            subjects: [S-1]
            from: 2026-03-31
            to: 2026-04-30
            because: the office was repaired
            approvedBy: head of service
        """;
    WaiverSet set = read(SAMPLE + more);
    assertThat(set.covering("S-1", "sessions", LocalDate.parse("2026-03-31")))
        .extracting(Waiver::because)
        .containsExactly("the office was flooded", "the office was repaired");
    assertThat(set.covering("S-2", "sessions", LocalDate.parse("2026-03-31"))).isEmpty();
    assertThat(set.covering("S-1", "meetings-recorded", LocalDate.parse("2026-03-31"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "requirement: sessions | requirement: sesions | w:3:18: unknown requirement `sesions` in"
            + " `small`. help: did you mean `sessions`?",
        "requirement: sessions | requirement: lunch | w:3:18: unknown requirement `lunch` in"
            + " `small`. help: `supervision policy show` lists them",
        "to: 2026-03-31 | to: 2026-02-28 | w:6:9: the end `2026-02-28` lies before the start"
            + " `2026-03-01`",
        "to: 2026-03-31 | to: 2026-02-30 | w:6:9: `2026-02-30` is a date that does not exist",
        "to: 2026-03-31 | to: 31.3.2026 | w:6:9: `31.3.2026` is not a date. help: write dates as"
            + " `2026-04-01`",
        "to: 2026-03-31 | to: | w:3:5: a waiver needs `to`",
        "from: 2026-03-01 | form: 2026-03-01 | w:5:5: unknown key `form` in a waiver. help: did"
            + " you mean `from`?",
        "because: the office was flooded | because: '' | w:7:14: `because` is empty",
        "because: the office was flooded | because: [] | w:7:14: found a list, `because` is one"
            + " value",
        "approvedBy: head of service | approvedBy: null | w:3:5: a waiver needs `approvedBy`",
        "'[S-1, 1042]' | [] | w:4:15: `subjects` is empty",
        "'[S-1, 1042]' | '[[S-1]]' | w:4:16: found a list, `subjects` is one value",
        "waivers/1 | waivers/2 | w:1:9: unknown format `supervision-waivers/2`. help: this version"
            + " reads `supervision-waivers/1`",
        "'waivers:\n' | 'waiver:\n' | w:2:1: unknown key `waiver` in a file of waivers. help: did"
            + " you mean `waivers`?"
      })
  void what_is_wrong_is_told_with_its_place(String good, String bad, String problem) {
    assertThat(problems(SAMPLE.replace(good, bad))).first().hasToString(problem);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    String bad =
        SAMPLE.replace("sessions", "lunch").replace("2026-04-01", "tomorrow").replace("on:", "at:");
    assertThat(problems(bad))
        .extracting(Problem::at)
        .containsExactly("w:9:5", "w:3:18", "w:12:11", "w:13:9");
  }

  @Test
  void what_is_no_list_of_waivers_is_refused() {
    assertThat(problems("waivers").get(0))
        .hasToString("w:1:1: found `waivers`, a file of waivers is keys with values");
    assertThat(problems("format: supervision-waivers/1\nwaivers: all").get(0))
        .hasToString("w:2:10: found `all`, `waivers` is a list");
    assertThat(problems("").get(0)).hasToString("w: the file is empty, a document was expected");
    assertThat(problems("a: [").get(0).message()).startsWith("not YAML: ");
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    InvalidWaiversException thrown =
        catchThrowableOfType(
            InvalidWaiversException.class,
            () -> reader.read(Path.of("nowhere.yaml"), warnings::add));
    assertThat(thrown).hasMessage("nowhere.yaml: the waivers cannot be read");
  }

  @Test
  void an_approval_after_the_last_day_is_strange_and_counts() throws Exception {
    assertThat(read(SAMPLE.replace("2026-02-27", "2026-04-01")).all()).hasSize(3);
    assertThat(warnings)
        .singleElement()
        .hasToString(
            "w:9:9: approved on `2026-04-01`, after its last day `2026-03-31`. help: it waives"
                + " after the fact: is the year right?");
    assertThat(warnings.get(0).isError()).isFalse();
  }

  @Test
  void an_approval_on_the_last_day_is_not_strange() throws Exception {
    read(SAMPLE.replace("2026-02-27", "2026-03-31"));
    assertThat(warnings).isEmpty();
  }

  private WaiverSet read(String text) throws InvalidWaiversException {
    return reader.read("w", text.getBytes(UTF_8), warnings::add);
  }

  private List<Problem> problems(String text) {
    InvalidWaiversException thrown =
        catchThrowableOfType(InvalidWaiversException.class, () -> read(text));
    assertThat(thrown).as(text).isNotNull();
    return thrown.problems();
  }
}
