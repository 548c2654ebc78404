package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * What is read digit by digit is what {@code java.time} reads; what is not, it reads or refuses.
 */
class IsoTimeProperties {

  @Property
  void a_time_near_the_grammar(@ForAll("times") String text, @ForAll("zones") ZoneId zone) {
    checkSame(text, zone);
  }

  @Property
  void a_time_with_a_character_changed(
      @ForAll("times") String text,
      @ForAll @IntRange(min = 0, max = 39) int at,
      @ForAll("characters") char changed,
      @ForAll("zones") ZoneId zone) {
    StringBuilder other = new StringBuilder(text);
    other.setCharAt(at % text.length(), changed);
    checkSame(other.toString(), zone);
  }

  @Property
  void a_time_with_a_character_left_out(
      @ForAll("times") String text,
      @ForAll @IntRange(min = 0, max = 39) int at,
      @ForAll("zones") ZoneId zone) {
    checkSame(new StringBuilder(text).deleteCharAt(at % text.length()).toString(), zone);
  }

  @Property
  void the_usual_forms_are_read_here(@ForAll("usual") String text, @ForAll("zones") ZoneId zone) {
    assertThat(IsoTime.read(text, zone)).isNotNull();
    checkSame(text, zone);
  }

  @Provide
  Arbitrary<String> usual() {
    return Combinators.combine(
            Arbitraries.of("0001-01-01", "1969-12-31", "2024-02-29", "2026-03-29", "2026-10-25"),
            Arbitraries.of("00:00", "01:30", "12:30", "23:59"),
            Arbitraries.of("", ":00", ":59", ":00.5", ":15.999999999"),
            Arbitraries.of("", "Z", "+00:00", "-00:00", "+01:00", "-05:30", "+17:59"))
        .as((date, time, second, offset) -> date + "T" + time + second + offset);
  }

  @Provide
  Arbitrary<String> times() {
    return Combinators.combine(
            Arbitraries.of(
                "2026-03-29",
                "2026-10-25",
                "2023-02-29",
                "2024-02-29",
                "2026-04-31",
                "2026-00-10",
                "2026-13-01",
                "2026-01-00",
                "0000-01-01",
                "9999-12-31",
                "+2026-03-29",
                "-026-03-29"),
            Arbitraries.of("T", "t", " ", ""),
            Arbitraries.of("00:00", "01:30", "23:59", "24:00", "12:60", "1:30", "0130", "12"),
            Arbitraries.of(
                "", ":", ":0", ":00", ":59", ":60", ":00.", ":59.1234567891", ".5", ":00,5"),
            Arbitraries.of(
                "",
                "Z",
                "z",
                "ZZ",
                "+00:00",
                "-00:00",
                "+01",
                "+0100",
                "+01:00",
                "-18:00",
                "+18:01",
                "+17:60",
                "+01:00:30",
                "+01:00[Europe/Paris]",
                "-1:00"))
        .as((date, mark, time, second, offset) -> date + mark + time + second + offset);
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of('0', '1', '9', '-', '+', ':', '.', 'T', 'Z', ' ', '/', '٣', 'é');
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Europe/London", "UTC", "America/New_York", "+05:30").map(ZoneId::of);
  }

  private static void checkSame(String text, ZoneId zone) {
    Moment wanted = byLibrary(text, zone);
    Moment read = IsoTime.read(text, zone);
    if (read != null) {
      assertThat(read).as(text).isEqualTo(wanted);
    }
    assertThat(parsed(text, zone)).as(text).isEqualTo(wanted);
  }

  private static @Nullable Moment parsed(String text, ZoneId zone) {
    try {
      return Moment.parse(text, zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** As {@code java.time} alone reads it; null where it refuses. */
  private static @Nullable Moment byLibrary(String text, ZoneId zone) {
    try {
      if (text.length() == 10) {
        return Moment.of(LocalDate.parse(text));
      }
      int sign = Math.max(text.indexOf('+'), text.lastIndexOf('-'));
      return text.endsWith("Z") || sign > 10
          ? Moment.of(OffsetDateTime.parse(text).atZoneSameInstant(zone))
          : Moment.of(LocalDateTime.parse(text).atZone(zone));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
