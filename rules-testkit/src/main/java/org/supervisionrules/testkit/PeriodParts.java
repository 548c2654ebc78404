package org.supervisionrules.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.testkit.reference.ReferenceCalendar;

/** Employment, roles, part-time arrangements and absences. */
final class PeriodParts {

  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private PeriodParts() {}

  /** How a period ends. */
  private enum End {
    CLOSED,
    OPEN,
    FAR
  }

  private static @Nullable LocalDate end(End end, LocalDate closed) {
    return switch (end) {
      case CLOSED -> closed;
      case OPEN -> null;
      case FAR -> FAR;
    };
  }

  private static Arbitrary<End> ends() {
    return Arbitraries.frequency(
        Tuple.of(4, End.OPEN), Tuple.of(4, End.CLOSED), Tuple.of(1, End.FAR));
  }

  /** None, one, or several periods of employment: with gaps, adjoining, overlapping. */
  static Arbitrary<Part> employments() {
    record Employment(int days, int gap) {}
    Arbitrary<Employment> one =
        Combinators.combine(
                Arbitraries.integers().between(0, 300), Arbitraries.of(0, 1, 2, 40, -10))
            .as(Employment::new);
    Arbitrary<Part> several =
        Combinators.combine(one.list().ofMinSize(1).ofMaxSize(3), ends(), starts())
            .as(
                (employments, end, start) ->
                    sketch -> {
                      LocalDate from = sketch.day(start);
                      for (int i = 0; i < employments.size(); i++) {
                        Employment employment = employments.get(i);
                        boolean isLast = i == employments.size() - 1;
                        LocalDate to = from.plusDays(employment.days());
                        sketch.period("employment", from, isLast ? end(end, to) : to);
                        from = to.plusDays(1 + employment.gap());
                      }
                    });
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Part.NOTHING)), Tuple.of(5, several));
  }

  private static Arbitrary<Integer> starts() {
    return Arbitraries.of(0, -400, -1, 1, 20);
  }

  /** One to three roles in a row: of one family, of two, with gaps and overlaps. */
  static Arbitrary<Part> roles(String... names) {
    record Role(String name, int days, int gap) {}
    Arbitrary<Role> one =
        Combinators.combine(
                Arbitraries.of(names),
                Arbitraries.integers().between(5, 200),
                Arbitraries.frequency(
                    Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 30), Tuple.of(1, -6)))
            .as(Role::new);
    return Combinators.combine(one.list().ofMinSize(1).ofMaxSize(3), ends(), starts())
        .as(
            (roles, end, start) ->
                sketch -> {
                  LocalDate from = sketch.day(start);
                  for (int i = 0; i < roles.size(); i++) {
                    Role role = roles.get(i);
                    boolean isLast = i == roles.size() - 1;
                    LocalDate to = from.plusDays(role.days());
                    sketch
                        .period("role", from, isLast ? end(end, to) : to)
                        .put("role", role.name());
                    from = to.plusDays(1 + role.gap());
                  }
                });
  }

  /** Part-time periods in a row, most with an agreed interval in one of the units. */
  static Arbitrary<Part> partTimes(int least) {
    record PartTime(String interval, int days, int gap) {}
    Arbitrary<PartTime> one =
        Combinators.combine(
                Arbitraries.of(
                    "2 weeks",
                    "1 week",
                    "4 weeks",
                    "6 weeks",
                    "10 days",
                    "28 days",
                    "1 month",
                    "2 months",
                    "5 working days",
                    "20 working days",
                    "3 days",
                    ""),
                Arbitraries.integers().between(0, 150),
                Arbitraries.of(0, 0, 1, 12, -4))
            .as(PartTime::new);
    return Combinators.combine(
            one.list().ofMinSize(least).ofMaxSize(3),
            ends(),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, -20)),
                Tuple.of(1, Arbitraries.integers().between(0, 90))))
        .as(
            (partTimes, end, start) ->
                sketch -> {
                  LocalDate from = sketch.day(start);
                  for (int i = 0; i < partTimes.size(); i++) {
                    PartTime partTime = partTimes.get(i);
                    boolean isLast = i == partTimes.size() - 1;
                    LocalDate to = from.plusDays(partTime.days());
                    var period = sketch.period("part-time", from, isLast ? end(end, to) : to);
                    if (!partTime.interval().isEmpty()) {
                      period.put("agreedInterval", partTime.interval());
                    }
                    from = to.plusDays(1 + partTime.gap());
                  }
                });
  }

  /**
   * Absences in a row, each of so many working days, with so many working days between: none joins
   * two of them, and 9, 10 and 11 lie about the limit.
   */
  static Arbitrary<Part> absences(int least) {
    record Absence(int workingDays, int between, String reason, boolean weekends) {}
    Arbitrary<Absence> one =
        Combinators.combine(
                Arbitraries.frequency(
                    Tuple.of(4, 10),
                    Tuple.of(3, 9),
                    Tuple.of(2, 11),
                    Tuple.of(3, 5),
                    Tuple.of(1, 1),
                    Tuple.of(1, 60)),
                Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1), Tuple.of(1, 15)),
                Arbitraries.frequency(
                    Tuple.of(5, "sickness"),
                    Tuple.of(1, "maternity"),
                    Tuple.of(1, "paternity"),
                    Tuple.of(1, "adoption"),
                    Tuple.of(1, "career-break"),
                    Tuple.of(1, "secondment"),
                    Tuple.of(1, "annual-leave"),
                    Tuple.of(1, "training"),
                    Tuple.of(1, "other")),
                Arbitraries.of(false, true))
            .as(Absence::new);
    return Combinators.combine(
            one.list().ofMinSize(least).ofMaxSize(3),
            Arbitraries.frequency(Tuple.of(5, End.CLOSED), Tuple.of(2, End.OPEN)),
            Arbitraries.integers().between(-20, 150))
        .as(
            (absences, end, start) ->
                sketch -> {
                  LocalDate from = ReferenceCalendar.plusWorkingDays(sketch.day(start), 1);
                  for (int i = 0; i < absences.size(); i++) {
                    Absence absence = absences.get(i);
                    boolean isLast = i == absences.size() - 1;
                    LocalDate to =
                        ReferenceCalendar.plusWorkingDays(from.minusDays(1), absence.workingDays());
                    LocalDate next = ReferenceCalendar.plusWorkingDays(to, 1);
                    LocalDate last = absence.weekends() ? next.minusDays(1) : to;
                    sketch
                        .period("absence", from, isLast ? end(end, last) : last)
                        .put("reason", absence.reason());
                    from = ReferenceCalendar.plusWorkingDays(to, 1 + absence.between());
                  }
                });
  }

  /** Where the records begin and what was carried in, for this history alone. */
  static Arbitrary<Part> recordsBegin() {
    Arbitrary<List<Integer>> days =
        Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, 0, -28, -14, 1)),
                Tuple.of(2, Arbitraries.integers().between(-40, 80)))
            .list()
            .ofSize(2);
    Arbitrary<Part> some =
        Combinators.combine(days, Arbitraries.of(1, 2, 3))
            .as(
                (offsets, which) ->
                    sketch -> {
                      if (which != 2) {
                        sketch.carryIn(sketch.day(offsets.get(0)));
                      }
                      if (which != 1) {
                        sketch.recordsFrom(sketch.day(offsets.get(1)));
                      }
                    });
    return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Part.NOTHING)), Tuple.of(3, some));
  }
}
