package org.supervisionrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

  static Stream<Object> values() {
    return Stream.of(
        Amount.workingDays(5),
        Dated.of(new TreeMap<>(Map.of(0, Amount.weeks(4), 10, Amount.weeks(3)))),
        new DayRanges.Builder().add(Days.BEGINNING, 3).add(7, Days.OPEN).build(),
        Moment.of(7),
        Moment.parse("2026-10-25T01:30:15", ZoneId.of("Europe/London")),
        MonthEnd.UP,
        Holidays.NONE.in(2026));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_that_was_sent_elsewhere_is_equal(Object value)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(value);
    }
  }
}
