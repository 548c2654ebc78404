package org.supervisionrules.testkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
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
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.testkit.HeadlineRequirements;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;
import org.supervisionrules.time.Days;

/** What is true of every random submission, stated so that it is (decision 3). */
class EngineProperties {
  private static final ComplianceChecker CHECKER =
      ComplianceChecker.of(Catalog.policy("cambridgeshire-2017").only(HeadlineRequirements.IDS));

  private static final ComplianceChecker EVERY_FIVE_WEEKS = ComplianceChecker.of(everyFiveWeeks());

  @AfterContainer
  static void free() {
    CHECKER.close();
    EVERY_FIVE_WEEKS.close();
  }

  /** The same policy, where what is due every four weeks is due every five. */
  private static Policy everyFiveWeeks() {
    try {
      Path file = Files.createTempFile("every-five-weeks", ".yaml");
      String pack =
          new String(
              new CatalogLibrary().pack("cambridgeshire-2017").orElseThrow(),
              StandardCharsets.UTF_8);
      Files.writeString(file, pack.replace("every: 4 weeks", "every: 5 weeks"));
      try {
        return Catalog.reader().read(file).only(HeadlineRequirements.IDS);
      } finally {
        Files.delete(file);
      }
    } catch (IOException | InvalidPolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void the_order_of_events_and_periods_does_not_matter(
      @ForAll("submissions") Submission submission, @ForAll Random random) {
    JsonNode shuffled = submission.document().deepCopy();
    for (JsonNode history : shuffled.get("histories")) {
      shuffle(history, "events", random);
      shuffle(history, "periods", random);
    }
    AsOf asOf = Submissions.asOf(submission);

    assertThat(describe(Submissions.results(CHECKER, shuffled, asOf)))
        .isEqualTo(describe(Submissions.results(CHECKER, submission.document(), asOf)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void a_history_alone_is_judged_as_it_is_among_others(
      @ForAll("submissions") Submission submission) {
    AsOf asOf = Submissions.asOf(submission);
    List<History> histories = Submissions.read(CHECKER.policy(), submission.document());

    List<Result> alone = new ArrayList<>();
    try (ComplianceChecker fresh = ComplianceChecker.of(CHECKER.policy())) {
      for (int i = histories.size() - 1; i >= 0; i--) {
        alone.addAll(0, fresh.results(histories.get(i), asOf));
      }
    }
    assertThat(describe(alone))
        .isEqualTo(describe(Submissions.results(CHECKER, submission.document(), asOf)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void an_extra_session_on_a_judged_day_never_turns_met_into_breached(
      @ForAll("submissions") Submission submission,
      @ForAll @IntRange(min = 0, max = 400) int back) {
    AsOf asOf = Submissions.asOf(submission);
    List<History> histories = Submissions.read(CHECKER.policy(), submission.document());
    JsonNode more = submission.document().deepCopy();
    for (int i = 0; i < histories.size(); i++) {
      History history = histories.get(i);
      int day = Days.of(asOf.of(history)) - back;
      Assume.that(day >= history.recordsFrom() && day >= firstBound(history));
      if (history.subjectKind().equals("staff")) {
        ObjectNode session = events(more.get("histories").get(i)).addObject();
        session.put("type", "session").put("held", Days.text(day));
      }
    }

    List<Result> before = Submissions.results(CHECKER, submission.document(), asOf);
    List<Result> after = Submissions.results(CHECKER, more, asOf);
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).requirement().kind() instanceof Frequency
          && before.get(i).outcome() == Outcome.MET) {
        assertThat(after.get(i).outcome())
            .as(after.get(i).toString())
            .isNotEqualTo(Outcome.BREACHED);
      }
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void a_later_as_of_never_undoes_a_closed_breach(
      @ForAll("submissions") Submission submission, @ForAll @IntRange(min = 1, max = 60) int days) {
    List<History> histories = Submissions.read(CHECKER.policy(), submission.document());
    for (History history : histories) {
      LocalDate later = AsOf.date(LocalDate.of(2999, 1, 1)).of(history);
      LocalDate earlier = later.minusDays(days);
      Assume.that(!absenceOpenOrBegins(history, Days.of(earlier)));
      Assume.that(!postponementRuns(history, Days.of(earlier)));

      List<String> closed = closed(CHECKER.results(history, AsOf.date(earlier)));
      assertThat(closed(CHECKER.results(history, AsOf.date(later)))).containsAll(closed);
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void a_longer_interval_never_turns_met_into_breached(
      @ForAll("submissions") Submission submission) {
    AsOf asOf = Submissions.asOf(submission);
    List<Result> shorter = Submissions.results(CHECKER, submission.document(), asOf);
    List<Result> longer = Submissions.results(EVERY_FIVE_WEEKS, submission.document(), asOf);
    for (int i = 0; i < shorter.size(); i++) {
      if (shorter.get(i).outcome() == Outcome.MET) {
        assertThat(longer.get(i).outcome())
            .as(longer.get(i).toString())
            .isNotEqualTo(Outcome.BREACHED);
      }
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void the_same_submission_gives_the_same_words_twice(
      @ForAll("submissions") Submission submission) {
    AsOf asOf = Submissions.asOf(submission);
    assertThat(words(Submissions.results(CHECKER, submission.document(), asOf)))
        .isEqualTo(words(Submissions.results(CHECKER, submission.document(), asOf)));
  }

  /** The first day on which a frequency can bind: sessions before it hand a clock over. */
  private static int firstBound(History history) {
    return history.periods().stream()
        .filter(
            period ->
                List.of("role", "asye", "part-time", "employment").contains(period.type().name()))
        .mapToInt(period -> period.from())
        .max()
        .orElse(Days.BEGINNING);
  }

  private static boolean absenceOpenOrBegins(History history, int since) {
    return history.periods().stream()
        .filter(period -> period.type().name().equals("absence"))
        .anyMatch(
            period ->
                period.to() == Days.OPEN || period.to() >= since || period.from() >= since - 30);
  }

  private static boolean postponementRuns(History history, int since) {
    return history.events().stream()
        .filter(event -> event.type().name().equals("session") && !event.held())
        .anyMatch(event -> event.day() >= since - 30);
  }

  /** Breaches with an act: what is over cannot change any more. */
  private static List<String> closed(List<Result> results) {
    return results.stream()
        .filter(result -> result.requirement().kind() instanceof Frequency)
        .flatMap(
            result ->
                result.findings().stream()
                    .filter(finding -> finding.outcome() == Outcome.BREACHED)
                    .filter(finding -> finding.actual().isPresent())
                    .map(finding -> result.requirement().id() + " " + finding.id()))
        .toList();
  }

  private static void shuffle(JsonNode history, String list, Random random) {
    if (history.get(list) instanceof ArrayNode array) {
      List<JsonNode> items =
          new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
      Collections.shuffle(items, random);
      array.removeAll();
      items.forEach(array::add);
    }
  }

  private static ArrayNode events(JsonNode history) {
    ObjectNode object = (ObjectNode) history;
    return object.get("events") instanceof ArrayNode events ? events : object.putArray("events");
  }

  /** Everything of the findings but places. */
  private static List<String> describe(List<Result> results) {
    return results.stream()
        .map(
            result ->
                Submissions.text(List.of(result))
                    + " "
                    + result.checked()
                    + " "
                    + result.severity()
                    + " "
                    + result.findings().stream().map(EngineProperties::words).toList())
        .toList();
  }

  private static String words(Finding finding) {
    return finding.id() + finding.message() + finding.because() + finding.remedy() + finding.late();
  }

  private static List<String> words(List<Result> results) {
    return IntStream.range(0, results.size())
        .mapToObj(
            i ->
                results.get(i).findings().stream()
                    .map(finding -> words(finding) + finding.evidence())
                    .toList()
                    .toString())
        .toList();
  }
}
