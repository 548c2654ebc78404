package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.SharedVocabulary;

class AsKnownOnTest {
  private static final History HISTORY =
      History.builder(SharedVocabulary.get(), "S-1", "staff")
          .recordsFrom("2026-01-01")
          .asOf("2026-10-01")
          .employment("2025-01-06")
          .period("role", "2025-01-06", null, Map.of("role", "csw", "enteredOn", "2026-03-10"))
          .session(session -> session.id("s1").held("2026-03-02"))
          .session(session -> session.id("s2").held("2026-03-03").enteredOn("2026-03-10"))
          .session(session -> session.id("s3").held("2026-03-04").enteredOn("2026-03-10T23:59"))
          .session(session -> session.id("s4").held("2026-03-05").enteredOn("2026-03-10T23:30Z"))
          .session(session -> session.id("s5").held("2026-06-05").enteredOn("2026-06-10T23:30Z"))
          .build();

  @ParameterizedTest(name = "as known on {0}: {1}")
  @CsvSource({
    "2026-03-09, s1",
    "2026-03-10, s1 s2 s3 s4",
    "2026-06-10, s1 s2 s3 s4",
    "2026-06-11, s1 s2 s3 s4 s5"
  })
  void what_was_entered_on_the_day_in_the_zone_is_there(String day, String ids) {
    History known = HISTORY.asKnownOn(LocalDate.parse(day));
    assertThat(known.events().stream().map(Event::id).toList())
        .isEqualTo(List.of(ids.replace(" ", ",").split(",", -1)));
  }

  @Test
  void periods_are_known_from_their_entry_on_and_those_that_do_not_say_always() {
    assertThat(HISTORY.asKnownOn(LocalDate.parse("2026-03-09")).periods())
        .extracting(period -> period.type().name())
        .containsExactly("employment");
    assertThat(HISTORY.asKnownOn(LocalDate.parse("2026-03-10")).periods()).hasSize(2);
  }

  @Test
  void all_else_stays_and_so_do_the_places() {
    History known = HISTORY.asKnownOn(LocalDate.parse("2026-06-10"));
    assertThat(known.subject()).isEqualTo("S-1");
    assertThat(known.recordsFrom()).isEqualTo(HISTORY.recordsFrom());
    assertThat(known.asOf()).isEqualTo(HISTORY.asOf());
    assertThat(known.complete()).isEqualTo(HISTORY.complete());
    assertThat(known.placeOf(known.periods().get(1))).isEqualTo("S-1#/periods/1");
    assertThat(HISTORY.events()).as("the whole one is as it was").hasSize(5);
  }

  @Test
  void it_is_the_same_where_everything_was_known() {
    assertThat(HISTORY.asKnownOn(LocalDate.parse("2026-06-11"))).isSameAs(HISTORY);
  }

  @Test
  void a_history_tells_whether_it_has_entry_dates() {
    assertThat(HISTORY.hasEntryDates()).isTrue();
    assertThat(
            History.builder(SharedVocabulary.get(), "S-1", "staff")
                .employment("2025-01-06")
                .build()
                .hasEntryDates())
        .isFalse();
  }

  @Test
  void every_type_has_it_and_the_schema_says_so() {
    assertThat(SharedVocabulary.get().periods())
        .allMatch(type -> type.attributes().find(EntryType.ENTERED_ON).isPresent());
    assertThat(SharedVocabulary.get().events())
        .allMatch(type -> type.attributes().find(EntryType.ENTERED_ON).isPresent());
    String entered = "\"held\": \"2026-01-19\", \"enteredOn\": \"2026-01-20T09:15\"";
    String sample = Samples.JSON.replace("\"held\": \"2026-01-19\"", entered);
    assertThat(sample).isNotEqualTo(Samples.JSON);
    assertThat(SchemaCheck.of(SchemaCheck.parse(sample))).isEmpty();
  }
}
