package org.supervisionrules.history;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.TokenBuffer;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Moment;

/** Says the values that a program gives as the tokens that a file would have. */
final class Values {
  private Values() {}

  /**
   * Puts a value under a name, a dotted one ({@code record.completed}) into the group.
   *
   * @throws IllegalArgumentException where the name goes through something that is no group
   */
  static void put(Map<String, @Nullable Object> into, String name, @Nullable Object value) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      into.put(name, value);
      return;
    }
    String first = name.substring(0, dot);
    Map<String, @Nullable Object> group = new LinkedHashMap<>();
    if (into.get(first) instanceof Map<?, ?> before) {
      before.forEach((key, held) -> group.put(String.valueOf(key), held));
    } else if (into.get(first) != null) {
      throw new IllegalArgumentException(first + " is no group, so that it has no " + name);
    }
    put(group, name.substring(dot + 1), value);
    into.put(first, group);
  }

  /** A mapping, whose keys keep their order only where they have one. */
  static Map<String, @Nullable Object> ordered(Map<String, ?> attributes) {
    return attributes instanceof LinkedHashMap<?, ?>
        ? new LinkedHashMap<>(attributes)
        : new LinkedHashMap<>(new TreeMap<>(attributes));
  }

  static void write(@Nullable Object value, TokenBuffer to) {
    if (value == null) {
      to.add(Token.NOTHING);
    } else if (value instanceof Boolean) {
      to.add(Token.FLAG, value.toString());
    } else if (value instanceof Number) {
      to.add(Token.NUMBER, value.toString());
    } else if (value instanceof Map<?, ?> group) {
      to.add(Token.OBJECT);
      group.forEach(
          (key, held) -> {
            to.add(Token.KEY, String.valueOf(key));
            write(held, to);
          });
      to.add(Token.END_OBJECT);
    } else if (value instanceof Collection<?> list) {
      to.add(Token.LIST);
      list.forEach(item -> write(item, to));
      to.add(Token.END_LIST);
    } else {
      to.add(Token.TEXT, text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof ZonedDateTime time) {
      return time.toOffsetDateTime().toString();
    }
    boolean isText =
        value instanceof CharSequence
            || value instanceof TemporalAccessor
            || value instanceof Moment
            || value instanceof Amount
            || value instanceof Instant;
    if (!isText) {
      throw new IllegalArgumentException(
          "a value is a text, a number, a flag, a date, a list or a map, not a "
              + value.getClass().getSimpleName());
    }
    return value.toString();
  }
}
