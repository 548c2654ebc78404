package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * Sets of days against a plain set of bits. Of the bits the first stands for every day before the
 * window of days that are drawn and the last for every day after it.
 */
class DayRangesProperties {
  private static final int FIRST = Days.of("2025-12-20");
  private static final int DAYS = 30;
  private static final int BITS = DAYS + 2;

  /** One range as drawn: by bits, either end of it beyond the window or not, or no day at all. */
  record Drawn(int from, int to) {
    int fromDay() {
      return from == 0 ? Days.BEGINNING : FIRST + from - 1;
    }

    int toDay() {
      return to == BITS - 1 ? Days.OPEN : FIRST + to - 1;
    }

    boolean isNoDay() {
      return to < from;
    }
  }

  @Provide
  Arbitrary<List<Drawn>> ranges() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, BITS - 1);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 6);
    Arbitrary<Drawn> shorter =
        Combinators.combine(ends, lengths)
            .as((from, length) -> new Drawn(from, Math.min(BITS - 1, from + length)));
    Arbitrary<Drawn> any = Combinators.combine(ends, ends).as(Drawn::new);
    return Arbitraries.frequencyOf(Tuple.of(4, shorter), Tuple.of(1, any)).list().ofMaxSize(12);
  }

  private static DayRanges made(List<Drawn> ranges) {
    DayRanges.Builder builder = new DayRanges.Builder();
    ranges.forEach(range -> builder.add(range.fromDay(), range.toDay()));
    return builder.build();
  }

  private static BitSet bits(List<Drawn> ranges) {
    BitSet bits = new BitSet(BITS);
    for (Drawn range : ranges) {
      if (!range.isNoDay()) {
        bits.set(range.from, range.to + 1);
      }
    }
    return bits;
  }

  /** What a set of bits is as ranges, one after the other, none adjoining. */
  private static String text(BitSet bits) {
    StringBuilder text = new StringBuilder();
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int end = bits.nextClearBit(from);
      Drawn run = new Drawn(from, end - 1);
      text.append(text.isEmpty() ? "" : " ")
          .append(Days.text(run.fromDay()))
          .append('/')
          .append(Days.text(run.toDay()));
      from = bits.nextSetBit(end);
    }
    return text.toString();
  }

  private static void same(DayRanges days, BitSet bits) {
    assertThat(days).hasToString(text(bits));
  }

  @Property(tries = 500)
  void a_builder_joins_ranges_in_any_order(@ForAll("ranges") List<Drawn> ranges) {
    same(made(ranges), bits(ranges));
  }

  @Property(tries = 500)
  void equal_sets_are_equal_however_they_were_made(@ForAll("ranges") List<Drawn> ranges) {
    DayRanges one = DayRanges.NONE;
    for (Drawn range : ranges) {
      one = one.or(DayRanges.of(range.fromDay(), range.toDay()));
    }
    assertThat(one).isEqualTo(made(ranges)).hasSameHashCodeAs(made(ranges));
  }

  @Property(tries = 500)
  void or_is_the_days_in_either(
      @ForAll("ranges") List<Drawn> one, @ForAll("ranges") List<Drawn> other) {
    BitSet either = bits(one);
    either.or(bits(other));
    same(made(one).or(made(other)), either);
  }

  @Property(tries = 500)
  void and_is_the_days_in_both(
      @ForAll("ranges") List<Drawn> one, @ForAll("ranges") List<Drawn> other) {
    BitSet both = bits(one);
    both.and(bits(other));
    same(made(one).and(made(other)), both);
  }

  @Property(tries = 500)
  void minus_is_the_days_in_the_first_alone(
      @ForAll("ranges") List<Drawn> one, @ForAll("ranges") List<Drawn> other) {
    BitSet rest = bits(one);
    rest.andNot(bits(other));
    same(made(one).minus(made(other)), rest);
  }

  @Property(tries = 500)
  void since_is_the_days_on_or_after_a_day(
      @ForAll("ranges") List<Drawn> ranges, @ForAll @IntRange(max = BITS - 1) int from) {
    BitSet later = bits(ranges);
    later.clear(0, from);
    same(made(ranges).since(from == 0 ? Days.BEGINNING : FIRST + from - 1), later);
  }

  @Property(tries = 300)
  void a_day_is_contained_where_its_bit_is_set(@ForAll("ranges") List<Drawn> ranges) {
    DayRanges days = made(ranges);
    BitSet bits = bits(ranges);
    int run = -1;
    for (int bit = 0; bit < BITS; bit++) {
      int day = FIRST + bit - 1;
      run += bits.get(bit) && (bit == 0 || !bits.get(bit - 1)) ? 1 : 0;
      assertThat(days.contains(day)).isEqualTo(bits.get(bit));
      assertThat(days.indexOf(day)).isEqualTo(bits.get(bit) ? run : -1);
    }
    assertThat(days.contains(Days.BEGINNING)).isEqualTo(bits.get(0));
    assertThat(days.contains(Days.OPEN)).isEqualTo(bits.get(BITS - 1));
    assertThat(days.isEmpty()).isEqualTo(bits.isEmpty());
    assertThat(days.size()).isEqualTo(run + 1);
  }
}
