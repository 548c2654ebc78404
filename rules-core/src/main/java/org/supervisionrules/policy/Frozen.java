package org.supervisionrules.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * A policy as it travels between processes: Java serialization, in which an {@link Optional}, which
 * cannot travel by itself, goes as what it holds.
 */
final class Frozen implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[] bytes;

  private Frozen(byte[] bytes) {
    this.bytes = bytes;
  }

  /** An {@link Optional} on its way. */
  private record Held(@Nullable Object value) implements Serializable {
    private Object readResolve() {
      return Optional.ofNullable(value);
    }
  }

  private static final class Out extends ObjectOutputStream {
    Out(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Optional<?> optional ? new Held(optional.orElse(null)) : object;
    }
  }

  static Frozen of(Policy policy) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Out(bytes)) {
      out.writeUTF(policy.id());
      out.writeUTF(policy.version());
      out.writeUTF(policy.title());
      out.writeUTF(policy.authority());
      out.writeInt(policy.effectiveFrom());
      out.writeObject(policy.calendar());
      out.writeObject(policy.vocabulary());
      out.writeObject(policy.employment());
      out.writeObject(policy.requirements());
      out.writeObject(policy.parts());
      out.writeObject(policy.parent());
      out.writeObject(policy.weakenings());
      out.writeUTF(policy.digest());
    } catch (IOException e) {
      throw new IllegalStateException("a policy can be serialized", e);
    }
    return new Frozen(bytes.toByteArray());
  }

  @SuppressWarnings("unchecked")
  private Object readResolve() throws ObjectStreamException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return new Policy(
          in.readUTF(),
          in.readUTF(),
          in.readUTF(),
          in.readUTF(),
          in.readInt(),
          (Calendar) in.readObject(),
          (Vocabulary) in.readObject(),
          (Optional<Selector>) in.readObject(),
          (List<Requirement>) in.readObject(),
          (Map<String, Origin>) in.readObject(),
          (Optional<Policy>) in.readObject(),
          (List<Weakening>) in.readObject(),
          in.readUTF());
    } catch (IOException | ClassNotFoundException e) {
      InvalidObjectException invalid = new InvalidObjectException("not a policy of this version");
      invalid.initCause(e);
      throw invalid;
    }
  }
}
