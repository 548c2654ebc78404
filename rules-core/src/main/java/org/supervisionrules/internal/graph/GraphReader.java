package org.supervisionrules.internal.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link GraphWriter} wrote. Lists, sets and maps cannot be changed. The bytes are
 * trusted as code is: they name the classes to make.
 */
public final class GraphReader {
  private final byte[] bytes;
  private final List<Class<?>> classes = new ArrayList<>();
  private final List<@Nullable Shape> shapes = new ArrayList<>();
  private final List<Object> known = new ArrayList<>();
  private int at;

  private GraphReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The value.
   *
   * @throws IllegalStateException where the bytes are not of this version of the classes
   */
  public static Object read(byte[] bytes) {
    Object value = new GraphReader(bytes).value();
    if (value == null) {
      throw new IllegalStateException("no value");
    }
    return value;
  }

  private @Nullable Object value() {
    int tag = bytes[at++];
    return switch (tag) {
      case Tag.NULL -> null;
      case Tag.AGAIN -> known.get(number());
      case Tag.LATIN, Tag.TEXT -> text(tag);
      case Tag.INTEGER -> number();
      case Tag.TRUE -> true;
      case Tag.FALSE -> false;
      case Tag.NOTHING -> Optional.empty();
      case Tag.SOMETHING -> Optional.ofNullable(value());
      case Tag.LIST -> list();
      case Tag.SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list()));
      case Tag.MAP -> map();
      case Tag.LATER -> later();
      case Tag.INTS -> numbers();
      case Tag.CONSTANT -> constant();
      case Tag.OBJECT -> object();
      case Tag.ZONE -> ZoneId.of((String) some());
      case Tag.DATE -> LocalDate.ofEpochDay(number());
      case Tag.OTHER -> other();
      default -> throw new IllegalStateException("no value is tagged " + tag);
    };
  }

  private Object some() {
    Object value = value();
    if (value == null) {
      throw new IllegalStateException("no value");
    }
    return value;
  }

  private String text(int tag) {
    int length = number();
    String text =
        new String(
            bytes,
            at,
            length,
            tag == Tag.LATIN ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    at += length;
    known.add(text);
    return text;
  }

  @SuppressWarnings("NullAway") // Lists without null are what is written; List.of refuses others.
  private List<Object> list() {
    Object[] values = new Object[number()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value();
    }
    return List.of(values);
  }

  private Map<Object, Object> map() {
    int size = number();
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = some();
      map.put(key, some());
    }
    return Collections.unmodifiableMap(map);
  }

  private Map<Object, Object> later() {
    int length = number();
    byte[] own = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return new LaterMap(own);
  }

  private int[] numbers() {
    int[] numbers = new int[number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  private Object constant() {
    int index = number();
    if (index == classes.size()) {
      Class<?> type = type();
      check(type, Shape.markOfConstants(type));
    }
    return classes.get(index).getEnumConstants()[number()];
  }

  private Object object() {
    int index = number();
    Shape shape;
    if (index == classes.size()) {
      Class<?> type = type();
      shape = Shape.of(type);
      check(type, shape.mark());
      shapes.set(index, shape);
    } else {
      shape = shapes.get(index);
      if (shape == null) {
        throw new IllegalStateException(classes.get(index) + " has no parts");
      }
    }
    Object[] parts = new Object[shape.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value();
    }
    Object made = shape.of(parts);
    known.add(made);
    return made;
  }

  private void check(Class<?> type, int mark) {
    if (number() != mark) {
      throw new IllegalStateException(type + " is not as it was when this was written");
    }
  }

  private Class<?> type() {
    try {
      Class<?> type = Class.forName((String) some());
      classes.add(type);
      shapes.add(null);
      return type;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object other() {
    int length = number();
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes, at, length))) {
      at += length;
      Object value = in.readObject();
      known.add(value);
      return value;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private int number() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return (number >>> 1) ^ -(number & 1);
  }
}
