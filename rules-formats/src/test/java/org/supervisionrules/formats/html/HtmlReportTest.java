package org.supervisionrules.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervisionrules.report.Outcome;

class HtmlReportTest {
  private static final Path GOLDEN = Made.RESOURCES.resolve("small.expected.html");

  /** Run with {@code -Dgolden.update=true} to write it anew, and read the difference. */
  @Test
  void a_small_folder_gives_the_page_that_was_read_by_hand() throws IOException {
    String body = Made.small().body();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, body);
    }
    assertThat(body).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void the_same_input_gives_the_same_bytes_in_every_locale_and_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String first = Made.small().html();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(Made.small().html()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "'\" onmouseover=alert(1) x='",
        "</script><script>alert(1)</script>",
        "</title></style><svg onload=alert(1)>",
        "--><b>",
        "javascript:alert(1)"
      })
  void a_hostile_subject_id_is_text_and_nothing_else(String id) {
    String plain = Made.ofSubjects("S-1").html();
    String html = Made.ofSubjects(id).html();

    assertThat(tags(html)).isEqualTo(tags(plain));
    assertThat(html).contains(id.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    assertThat(html).doesNotContain("href=\"javascript:");
  }

  @Test
  void marks_that_turn_the_direction_of_text_and_control_characters_are_replaced() {
    assertThat(Made.ofSubjects("S-\u202E1\u2066", "S\u0085-2").html())
        .contains("<bdi>S-\uFFFD1\uFFFD</bdi>", "<bdi>S\uFFFD-2</bdi>");
  }

  @Test
  void names_reasons_and_notes_never_reach_the_page() {
    String history =
        """
        {"subject":{"id":"S-1","kind":"staff","name":"SECRET-name"},
         "periods":[{"type":"role","role":"csw","from":"2026-01-01"},
           {"type":"absence","reason":"maternity","from":"2026-03-02","to":"2026-05-29"}],
         "events":[{"type":"session","id":"s1","status":"postponed","planned":"2026-01-12","reason":"SECRET-reason",
             "topics":["SECRET-topic"],"agreedBy":["SECRET-who"],"supervisor":"SECRET-supervisor"},
           {"type":"session","id":"s2","held":"2026-02-12","record":{"author":"SECRET-author","form":"SECRET-form"}}]}
        """;

    String html = Made.small().json(history).html();

    assertThat(html).contains("<bdi>S-1</bdi>", "absence from 2026-03-02");
    assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("secret", "maternity", "court");
  }

  @Test
  void what_is_wrong_with_a_history_is_told_without_the_value() {
    String history =
        """
        {"subject":{"id":"S-1","kind":"staff"},
         "periods":[{"type":"absence","reason":"SECRET","from":"2026-03-02"}],"events":[]}
        """;

    assertThat(Made.small().json(history).body())
        .contains("made.json:", "<bdi>S-1</bdi>: unknown reason", "Not everything was evaluated")
        .doesNotContain("SECRET");
  }

  @Test
  void it_loads_nothing_and_allows_nothing_but_its_own_style_and_script() {
    String html = Made.small().html();

    assertThat(html).contains("default-src &#39;none&#39;; style-src &#39;sha256-");
    assertThat(html).doesNotContainPattern("(?i)(src|href|action)=\"(https?:)?//");
    assertThat(html).doesNotContainPattern("<[^>]* (style|on[a-z]+)=\"");
  }

  @Test
  void every_link_within_the_page_leads_somewhere() {
    String html = Made.small().html();
    var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    while (links.find()) {
      assertThat(html).containsOnlyOnce(" id=\"" + links.group(1) + "\"");
    }
    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html);
    while (ids.find()) {
      assertThat(html).containsOnlyOnce(" id=\"" + ids.group(1) + "\"");
    }
  }

  @Test
  void where_many_subjects_have_no_breach_each_takes_a_line() {
    String[] few = subjects(100);
    String[] many = subjects(101);

    assertThat(withoutBreach(few).html())
        .contains("class=\"timeline\"")
        .doesNotContain("card brief");
    assertThat(withoutBreach(many).html())
        .contains("card brief")
        .doesNotContain("class=\"timeline\"");
    assertThat(withoutBreach(many).showing(Outcome.PENDING).html()).doesNotContain("card brief");
  }

  @Test
  void without_histories_there_are_findings_but_no_timelines() {
    assertThat(Made.small().withoutHistories().html())
        .contains("5 days late", "no team on record")
        .doesNotContain("class=\"timeline\"");
  }

  @Test
  void only_outcomes_that_are_asked_for_are_listed_and_all_are_counted() {
    assertThat(Made.small().showing(Outcome.UNDETERMINED).body())
        .contains("None of 7 sessions has a `record`", "2 violations")
        .doesNotContain("<article class=\"f violation\"");
  }

  @Test
  void nothing_at_all_is_a_page_too() {
    assertThat(new Made().html()).contains("No obligation was decided.", "0 histories");
  }

  @Test
  void interpretations_stand_beside_the_reading() {
    assertThat(Made.small().html()).contains("<dt>unit-meeting.start</dt><dd>its end</dd>");
  }

  private static Made withoutBreach(String... subjects) {
    StringBuilder list = new StringBuilder();
    for (String subject : subjects) {
      list.append(list.isEmpty() ? "" : ",")
          .append("{\"subject\":{\"id\":\"")
          .append(subject)
          .append("\",\"kind\":\"staff\"},\"recordsFrom\":\"2026-06-15\",\"periods\":[")
          .append("{\"type\":\"role\",\"role\":\"csw\",\"from\":\"2026-06-15\"}],\"events\":[]}");
    }
    return new Made().json(list.toString());
  }

  private static String[] subjects(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "S-" + i).toArray(String[]::new);
  }

  /** The tags of a page, without what stands in their attributes. */
  private static String tags(String html) {
    return Pattern.compile("<[^>\"']*(?:\"[^\"]*\"[^>\"']*)*>")
        .matcher(html)
        .results()
        .map(tag -> tag.group().replaceAll("=\"[^\"]*\"", ""))
        .reduce("", String::concat);
  }
}
