package org.supervisionrules.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** An ASYE with its reviews and observations, about its six and twelve months. */
final class AsyeParts {

  private AsyeParts() {}

  /** How the ASYE is written down. */
  private enum Shape {
    TWELVE_MONTHS,
    OPEN,
    SEVEN_MONTHS,
    TWO_ADJOINING,
    TWO_APART
  }

  /** From when a review or observation is counted. */
  private enum Reference {
    START,
    SIX_MONTHS,
    TWELVE_MONTHS;

    LocalDate after(LocalDate start) {
      return switch (this) {
        case START -> start;
        case SIX_MONTHS -> start.plusMonths(6);
        case TWELVE_MONTHS -> start.plusMonths(12).minusDays(1);
      };
    }
  }

  private record Review(String kind, Reference reference, int delta) {}

  private record Observation(String observer, String form, Reference reference, int delta) {}

  static Arbitrary<Part> asye() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, Shape.TWELVE_MONTHS),
                Tuple.of(3, Shape.OPEN),
                Tuple.of(1, Shape.SEVEN_MONTHS),
                Tuple.of(2, Shape.TWO_ADJOINING),
                Tuple.of(1, Shape.TWO_APART)),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, 20, -300)),
                Tuple.of(3, Arbitraries.integers().between(-190, -60))),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("A")), Tuple.of(1, Arbitraries.of("", "B"))),
            reviews().list().ofMaxSize(4),
            Arbitraries.frequencyOf(
                Tuple.of(1, observations().list().ofMaxSize(5)),
                Tuple.of(2, observations().list().ofMinSize(3).ofMaxSize(6))))
        .as(
            (shape, start, assessor, reviews, observations) ->
                sketch -> draw(sketch, shape, start, assessor, reviews, observations));
  }

  private static Arbitrary<Review> reviews() {
    Arbitrary<Review> ofFrequency =
        Combinators.combine(
                Arbitraries.of("frequency", "quarterly 2", "quarterly 1"),
                Arbitraries.of(0, -14, -15, -13, 1, 10, 40))
            .as((kind, delta) -> new Review(kind, Reference.SIX_MONTHS, delta));
    Arbitrary<Review> last =
        Arbitraries.of(0, -30, 1, 20).map(d -> new Review("final", Reference.TWELVE_MONTHS, d));
    return Arbitraries.frequencyOf(Tuple.of(3, ofFrequency), Tuple.of(2, last));
  }

  private static Arbitrary<Observation> observations() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(7, "A"), Tuple.of(2, "B"), Tuple.of(1, "P")),
            Arbitraries.frequency(Tuple.of(6, "formal-direct"), Tuple.of(1, "informal")),
            Arbitraries.frequency(
                Tuple.of(3, Reference.START),
                Tuple.of(3, Reference.SIX_MONTHS),
                Tuple.of(2, Reference.TWELVE_MONTHS)),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(0, -1, 1, -30)),
                Tuple.of(3, Arbitraries.integers().between(0, 120)),
                Tuple.of(2, Arbitraries.integers().between(-120, 0))))
        .as(Observation::new);
  }

  private static void draw(
      HistorySketch sketch,
      Shape shape,
      int offset,
      String assessor,
      List<Review> reviews,
      List<Observation> observations) {
    LocalDate start = sketch.day(offset);
    LocalDate end = start.plusMonths(12).minusDays(1);
    LocalDate middle = start.plusMonths(5);
    switch (shape) {
      case TWELVE_MONTHS -> asye(sketch, start, end, assessor);
      case OPEN -> asye(sketch, start, null, assessor);
      case SEVEN_MONTHS -> asye(sketch, start, start.plusMonths(7), assessor);
      case TWO_ADJOINING -> {
        asye(sketch, start, middle, assessor);
        asye(sketch, middle.plusDays(1), end, "B");
      }
      case TWO_APART -> {
        asye(sketch, start, middle, "A");
        asye(sketch, middle.plusDays(30), null, assessor);
      }
    }
    for (Review review : reviews) {
      LocalDate on = review.reference().after(start).plusDays(review.delta());
      var event = sketch.event("asye-review").put("on", on.toString());
      if (review.kind().startsWith("quarterly")) {
        event.put("review", "quarterly").put("quarter", review.kind().endsWith("2") ? 2 : 1);
      } else {
        event.put("review", review.kind());
      }
    }
    for (Observation observation : observations) {
      LocalDate on = observation.reference().after(start).plusDays(observation.delta());
      sketch
          .event("observation")
          .put("on", on.toString())
          .put("form", observation.form())
          .put("observer", observation.observer());
    }
  }

  private static void asye(
      HistorySketch sketch, LocalDate from, @Nullable LocalDate to, String assessor) {
    var period = sketch.period("asye", from, to);
    if (!assessor.isEmpty()) {
      period.put("assessor", assessor);
    }
  }
}
