package org.supervisionrules.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy under way to another process: {@link Optional} is not serializable, so each one is sent
 * as what it holds. A policy is written as one of these and read back as a policy.
 */
final class PolicyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] components;

  /** The form of a policy. */
  PolicyForm(Policy policy) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (Writer out = new Writer(bytes)) {
      RecordComponent[] parts = Policy.class.getRecordComponents();
      out.writeInt(parts.length);
      for (RecordComponent part : parts) {
        out.writeObject(part.getAccessor().invoke(policy));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    this.components = bytes.toByteArray();
  }

  private Object readResolve() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(components))) {
      Object[] values = new Object[in.readInt()];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readObject();
      }
      Class<?>[] types =
          Arrays.stream(Policy.class.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return Policy.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Writer extends ObjectOutputStream {
    Writer(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Optional<?> optional ? new Held(optional.orElse(null)) : object;
    }
  }

  private record Held(@Nullable Object value) implements Serializable {
    private Object readResolve() {
      return Optional.ofNullable(value);
    }
  }
}
