package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supervisionrules.time.Holidays;

class HolidayTableTest {
  private static final int FIRST = 1900;
  private static final int LAST = 2999;
  private static final String HEADER =
      """
      # Bank holidays of England, frozen from the jollyday library: year, then month-day.
      # Made and checked by HolidayTableTest.
      """;

  private final Holidays england = new CatalogLibrary().holidays("GB-ENG").orElseThrow();

  /** To renew the table after an update of the library, run with {@code -Dholidays.write=true}. */
  @Test
  void the_frozen_table_is_what_the_maintained_library_says() throws IOException {
    HolidayManager manager =
        HolidayManager.getInstance(ManagerParameters.create("gb", new Properties()));
    StringBuilder table = new StringBuilder(HEADER);
    for (int year = FIRST; year <= LAST; year++) {
      TreeSet<LocalDate> days =
          manager.getHolidays(Year.of(year), "eng").stream()
              .map(holiday -> holiday.getDate())
              .collect(Collectors.toCollection(TreeSet::new));
      table.append(year);
      days.forEach(
          day ->
              table.append(
                  String.format(
                      Locale.ROOT, " %02d-%02d", day.getMonthValue(), day.getDayOfMonth())));
      table.append('\n');
    }
    if (Boolean.getBoolean("holidays.write")) {
      Files.writeString(
          Path.of("src/main/resources/org/supervisionrules/catalog/holidays/GB-ENG.txt"), table);
    }
    assertThat(CatalogLibrary.class.getResourceAsStream("holidays/GB-ENG.txt"))
        .hasBinaryContent(table.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void the_published_list_of_the_government_agrees() throws IOException {
    Path list = Path.of("../../shared/data/bank-holidays-england-and-wales.json");
    assumeTrue(Files.exists(list), "the published list is not here");
    List<LocalDate> published =
        Pattern.compile("\"date\": \"(\\d{4}-\\d{2}-\\d{2})\"")
            .matcher(Files.readString(list))
            .results()
            .map((MatchResult found) -> LocalDate.parse(found.group(1)))
            .toList();
    assertThat(published).hasSizeGreaterThan(80);
    int last = published.get(published.size() - 1).getYear();
    for (int year = published.get(0).getYear(); year <= last; year++) {
      int wanted = year;
      assertThat(england.in(year))
          .as("holidays of %s", year)
          .containsExactlyInAnyOrderElementsOf(
              published.stream().filter(day -> day.getYear() == wanted).toList());
    }
  }

  @Test
  void one_off_holidays_are_known() {
    assertThat(england.in(2022)).contains(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19));
    assertThat(england.in(2023)).contains(LocalDate.of(2023, 5, 8));
    assertThat(england.in(2020))
        .contains(LocalDate.of(2020, 5, 8))
        .doesNotContain(LocalDate.of(2020, 5, 4));
    assertThat(england.in(2011)).contains(LocalDate.of(2011, 4, 29));
  }

  @Test
  void a_year_outside_the_table_has_none() {
    assertThat(england.in(1899)).isEmpty();
    assertThat(england.in(3000)).isEmpty();
  }
}
