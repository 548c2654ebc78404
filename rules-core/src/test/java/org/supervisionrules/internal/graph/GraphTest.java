package org.supervisionrules.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supervisionrules.time.DayRanges;
import org.supervisionrules.time.MonthEnd;

class GraphTest {

  record Leaf(String word, int number, boolean flag) {}

  record Tree(
      @Nullable String none,
      List<Leaf> leaves,
      Map<String, Leaf> byWord,
      Set<String> words,
      Optional<Leaf> best,
      Optional<Leaf> worst,
      MonthEnd constant,
      DayRanges days,
      LocalDate date,
      ZoneId zone,
      BigDecimal other) {}

  /** A class that is no record, and stands for one instance. */
  static final class Single {
    static final Single ONLY = new Single("only");

    private final String name;

    Single(String name) {
      this.name = name;
    }

    Object readResolve() {
      return name.equals("only") ? ONLY : this;
    }
  }

  /** Two constructors: nobody can tell which makes it of its parts. */
  static final class Doubtful {
    Doubtful() {}

    Doubtful(String name) {
      this();
    }
  }

  private static Object copy(Object value) {
    return GraphReader.read(GraphWriter.write(value, Void.class));
  }

  @Test
  void a_value_is_read_as_it_was_written() {
    Leaf leaf = new Leaf("Zoë – ✓", -7, true);
    Tree tree =
        new Tree(
            null,
            List.of(leaf, new Leaf("", Integer.MIN_VALUE, false), new Leaf("a", 1 << 30, true)),
            Map.of("one", leaf),
            Set.of("b", "a"),
            Optional.of(leaf),
            Optional.empty(),
            MonthEnd.DOWN,
            DayRanges.of(-3, 20_000),
            LocalDate.of(2024, 2, 29),
            ZoneId.of("Europe/London"),
            new BigDecimal("1.50"));

    assertThat(copy(tree)).isEqualTo(tree);
  }

  @Test
  void maps_keep_their_order() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", 2);

    assertThat(((Map<?, ?>) copy(map)).keySet())
        .extracting(String::valueOf)
        .containsExactly("z", "a");
  }

  @Test
  void what_is_equal_becomes_one_object() {
    List<?> read = (List<?>) copy(List.of(new Leaf("a", 1, true), new Leaf("a", 1, true)));

    assertThat(read.get(0)).isSameAs(read.get(1));
  }

  @Test
  void sets_are_written_the_same_whatever_their_order() {
    assertThat(GraphWriter.write(Set.of("a", "b", "c"), Void.class))
        .isEqualTo(GraphWriter.write(Set.of("c", "b", "a"), Void.class));
  }

  @Test
  void a_class_may_say_which_instance_is_meant() {
    assertThat(copy(new Single("only"))).isSameAs(Single.ONLY);
    assertThat(copy(new Single("other"))).isNotSameAs(Single.ONLY);
  }

  @Test
  void a_map_to_what_is_seldom_asked_for_is_read_when_it_is_touched() {
    Map<String, Leaf> map = Map.of("one", new Leaf("a", 1, true));

    Object read = GraphReader.read(GraphWriter.write(map, Leaf.class));

    assertThat(read).isInstanceOf(LaterMap.class).isEqualTo(map);
    assertThat(((Map<?, ?>) read).get("one")).isEqualTo(map.get("one"));
    assertThat(((Map<?, ?>) read).containsKey("two")).isFalse();
  }

  @Test
  void a_class_with_other_parts_than_were_written_is_refused() {
    byte[] bytes = GraphWriter.write(new Leaf("word", 1, true), Void.class);
    // The name of the class is followed by the mark of its parts.
    int mark = text(bytes).indexOf("Leaf") + "Leaf".length();
    bytes[mark] ^= 1;

    assertThatIllegalStateException()
        .isThrownBy(() -> GraphReader.read(bytes))
        .withMessageContaining("is not as it was when this was written");
  }

  @Test
  void constants_other_than_were_written_are_refused() {
    byte[] bytes = GraphWriter.write(MonthEnd.DOWN, Void.class);
    bytes[text(bytes).indexOf("MonthEnd") + "MonthEnd".length()] ^= 1;

    assertThatIllegalStateException().isThrownBy(() -> GraphReader.read(bytes));
  }

  @Test
  void bytes_that_are_cut_off_are_refused() {
    byte[] bytes = GraphWriter.write(List.of("a", "b"), Void.class);

    assertThatThrownBy(() -> GraphReader.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_class_that_can_be_made_in_two_ways_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GraphWriter.write(new Doubtful(), Void.class))
        .withMessageContaining("has not one constructor");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
