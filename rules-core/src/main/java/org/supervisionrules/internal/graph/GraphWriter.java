package org.supervisionrules.internal.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value and all that it holds. What is equal is written once, and is one object when it is
 * read. There must be no circle. Equal values give the same bytes: a set is written in the order of
 * its elements' texts.
 */
public final class GraphWriter {
  private static final String OURS = "org.supervisionrules.";

  private final Class<?> seldom;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Class<?>, Integer> classes = new HashMap<>();
  private final Map<Class<?>, Shape> shapes = new HashMap<>();
  private final Map<Object, Integer> objects = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private int known;

  private GraphWriter(Class<?> seldom) {
    this.seldom = seldom;
  }

  /**
   * A value as bytes.
   *
   * @param seldom a class of values that are hardly ever asked for: a map to such values is read
   *     back when it is first touched
   */
  public static byte[] write(Object value, Class<?> seldom) {
    GraphWriter writer = new GraphWriter(seldom);
    writer.value(value);
    return writer.bytes.toByteArray();
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Integer number) {
      tag(Tag.INTEGER);
      number(number);
    } else if (value instanceof Boolean flag) {
      tag(flag ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Optional<?> optional) {
      tag(optional.isPresent() ? Tag.SOMETHING : Tag.NOTHING);
      optional.ifPresent(this::value);
    } else if (value instanceof List<?> list) {
      tag(Tag.LIST);
      all(list);
    } else if (value instanceof Set<?> set) {
      tag(Tag.SET);
      all(ordered(set));
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof int[] numbers) {
      tag(Tag.INTS);
      number(numbers.length);
      for (int number : numbers) {
        number(number);
      }
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.CONSTANT);
      Class<?> type = constant.getDeclaringClass();
      if (type(type)) {
        text(type.getName());
        number(Shape.markOfConstants(type));
      }
      number(Arrays.asList(type.getEnumConstants()).indexOf(constant));
    } else if (value instanceof ZoneId zone) {
      tag(Tag.ZONE);
      text(zone.getId());
    } else if (value instanceof LocalDate date) {
      tag(Tag.DATE);
      number((int) date.toEpochDay());
    } else {
      object(value);
    }
  }

  private void text(String text) {
    Integer before = texts.get(text);
    if (before != null) {
      tag(Tag.AGAIN);
      number(before);
      return;
    }
    boolean latin = text.chars().allMatch(letter -> letter < 0x100);
    Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    tag(latin ? Tag.LATIN : Tag.TEXT);
    raw(text.getBytes(charset));
    texts.put(text, known++);
  }

  /** A set without an order of its own may come in another one each time the program is run. */
  private static List<?> ordered(Set<?> set) {
    return set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
  }

  private void all(Collection<?> values) {
    number(values.size());
    values.forEach(this::value);
  }

  private void map(Map<?, ?> map) {
    if (!map.isEmpty() && seldom.isInstance(map.values().iterator().next())) {
      tag(Tag.LATER);
      GraphWriter own = new GraphWriter(Void.class);
      own.map(map);
      raw(own.bytes.toByteArray());
      return;
    }
    tag(Tag.MAP);
    number(map.size());
    map.forEach(
        (key, each) -> {
          value(key);
          value(each);
        });
  }

  private void object(Object value) {
    Integer before = objects.get(value);
    if (before != null) {
      tag(Tag.AGAIN);
      number(before);
      return;
    }
    Class<?> type = value.getClass();
    if (type.getName().startsWith(OURS)) {
      tag(Tag.OBJECT);
      boolean isNew = type(type);
      Shape shape = shapes.computeIfAbsent(type, Shape::of);
      if (isNew) {
        text(type.getName());
        number(shape.mark());
      }
      shape.parts(value).forEach(this::value);
    } else {
      tag(Tag.OTHER);
      raw(serialized(value));
    }
    objects.put(value, known++);
  }

  /** Writes the number of a class; tells whether it is new, so that its name must follow. */
  private boolean type(Class<?> type) {
    Integer before = classes.putIfAbsent(type, classes.size());
    number(before == null ? classes.size() - 1 : before);
    return before == null;
  }

  private static byte[] serialized(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void tag(int tag) {
    bytes.write(tag);
  }

  private void raw(byte[] content) {
    number(content.length);
    bytes.writeBytes(content);
  }

  /** Seven bits a byte, the lowest first, the sign in the lowest bit of all. */
  private void number(int number) {
    int rest = (number << 1) ^ (number >> 31);
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
