package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HeadlineRequirements;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;

/** What was known on a day is what had been entered by it. */
class EntryDateProperties {
  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final int DAYS = 30;

  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(Catalog.policy("cambridgeshire-2017").only(HeadlineRequirements.IDS));

  @AfterContainer
  static void free() {
    CHECKER.close();
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void as_known_on_the_last_entry_date_or_later_is_as_without(
      @ForAll("submissions") Submission submission, @ForAll Random random) {
    JsonNode dated = dated(submission.document(), random);
    AsOf asOf = Submissions.asOf(submission);
    List<History> known = known(dated, FIRST.plusDays(DAYS));
    assertThat(Submissions.text(results(known, asOf)))
        .isEqualTo(Submissions.text(Submissions.results(CHECKER, submission.document(), asOf)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void as_known_on_a_day_is_as_if_later_entries_had_not_been_submitted(
      @ForAll("submissions") Submission submission,
      @ForAll Random random,
      @ForAll @IntRange(max = DAYS) int day) {
    JsonNode dated = dated(submission.document(), random);
    AsOf asOf = Submissions.asOf(submission);
    LocalDate last = FIRST.plusDays(day);
    List<History> known = known(dated, last);

    JsonNode cut = dated.deepCopy();
    List<History> whole = Submissions.read(CHECKER.policy(), dated);
    for (int i = 0; i < whole.size(); i++) {
      ObjectNode history = (ObjectNode) cut.get("histories").get(i);
      ArrayNode complete = history.putArray("complete");
      whole.get(i).complete().forEach(complete::add);
      remove(history.get("events"), last);
      remove(history.get("periods"), last);
      Assume.that(namesNothingRemoved(history.get("events")));
    }
    assertThat(Submissions.text(results(known, asOf)))
        .isEqualTo(Submissions.text(Submissions.results(CHECKER, cut, asOf)));
  }

  private static List<History> known(JsonNode document, LocalDate day) {
    return Submissions.read(CHECKER.policy(), document).stream()
        .map(history -> history.asKnownOn(day))
        .toList();
  }

  private static List<Result> results(List<History> histories, AsOf asOf) {
    List<Result> results = new ArrayList<>();
    for (History history : histories) {
      results.addAll(CHECKER.results(history, asOf));
    }
    return results;
  }

  /** The document where two of three entries say when they were made, some with a time. */
  private static JsonNode dated(JsonNode document, Random random) {
    JsonNode dated = document.deepCopy();
    for (JsonNode history : dated.get("histories")) {
      for (String list : List.of("events", "periods")) {
        for (JsonNode entry : history.path(list)) {
          if (random.nextInt(3) > 0) {
            String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
            ((ObjectNode) entry).put("enteredOn", random.nextBoolean() ? day : day + "T23:59");
          }
        }
      }
    }
    return dated;
  }

  private static void remove(JsonNode entries, LocalDate last) {
    if (entries instanceof ArrayNode array) {
      for (Iterator<JsonNode> each = array.iterator(); each.hasNext(); ) {
        String entered = each.next().path("enteredOn").asText();
        if (!entered.isEmpty() && LocalDate.parse(entered.substring(0, 10)).isAfter(last)) {
          each.remove();
        }
      }
    }
  }

  private static boolean namesNothingRemoved(JsonNode events) {
    Set<String> ids = new HashSet<>();
    Set<String> named = new HashSet<>();
    if (events != null) {
      for (JsonNode event : events) {
        ids.add(event.path("id").asText());
        if (event.has("reconvenes")) {
          named.add(event.path("reconvenes").asText());
        }
      }
    }
    return ids.containsAll(named);
  }
}
