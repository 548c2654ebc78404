package org.supervisionrules.internal.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values of a class are made of parts: a record of its components; any other class by its only
 * constructor, the parameters of which are its first fields in their order. Where a class has
 * {@code readResolve}, as Java serialization knows it, that says which value is meant.
 */
final class Shape {
  private final Class<?> type;
  private final Constructor<?> constructor;
  private final int size;
  private final int mark;
  private final @Nullable Method resolve;

  private Shape(Class<?> type, Constructor<?> constructor, int mark) {
    this.type = type;
    this.constructor = constructor;
    this.size = constructor.getParameterCount();
    this.mark = mark;
    this.resolve = resolve(type);
    constructor.setAccessible(true);
  }

  /**
   * The shape of a class.
   *
   * @throws IllegalArgumentException where values of the class cannot be made of parts
   */
  static Shape of(Class<?> type) {
    return type.isRecord() ? canonical(type) : only(type);
  }

  /** A number that differs, all but surely, where the constants of an enum are others. */
  static int markOfConstants(Class<?> type) {
    int mark = 1;
    for (Object constant : type.getEnumConstants()) {
      mark = 31 * mark + ((Enum<?>) constant).name().hashCode();
    }
    return mark;
  }

  private static Shape canonical(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] parameters = new Class<?>[components.length];
    int mark = 1;
    for (int i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
      mark = 31 * mark + components[i].getName().hashCode();
      mark = 31 * mark + parameters[i].getName().hashCode();
    }
    try {
      return new Shape(type, type.getDeclaredConstructor(parameters), mark);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Shape only(Class<?> type) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      throw new IllegalArgumentException(type + " has not one constructor");
    }
    int mark = 1;
    for (Class<?> parameter : constructors[0].getParameterTypes()) {
      mark = 31 * mark + parameter.getName().hashCode();
    }
    return new Shape(type, constructors[0], mark);
  }

  private static @Nullable Method resolve(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("readResolve")) {
        method.setAccessible(true);
        return method;
      }
    }
    return null;
  }

  /** How many parts there are. */
  int size() {
    return size;
  }

  /** A number that differs, all but surely, where a class has other parts. */
  int mark() {
    return mark;
  }

  /** The parts of a value, in order. */
  List<Object> parts(Object value) {
    List<Object> parts = new ArrayList<>();
    for (Field field : fields()) {
      field.setAccessible(true);
      try {
        parts.add(field.get(value));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  /** The fields that hold the parts. */
  private List<Field> fields() {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .limit(size)
            .toList();
    Class<?>[] parameters = constructor.getParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (i >= fields.size() || !parameters[i].isAssignableFrom(fields.get(i).getType())) {
        throw new IllegalArgumentException(
            "the constructor of " + type + " does not take its first fields in order");
      }
    }
    return fields;
  }

  /** A value of parts. */
  Object of(Object[] parts) {
    try {
      Object made = constructor.newInstance(parts);
      return resolve == null ? made : resolve.invoke(made);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
