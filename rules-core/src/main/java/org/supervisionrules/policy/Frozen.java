package org.supervisionrules.policy;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/** A policy as it travels between processes by Java serialization. */
final class Frozen implements Serializable {
  private static final long serialVersionUID = 2L;

  private final byte[] prepared;

  private Frozen(byte[] prepared) {
    this.prepared = prepared;
  }

  static Frozen of(Policy policy) {
    return new Frozen(PreparedPolicy.of(policy));
  }

  private Object readResolve() throws ObjectStreamException {
    return PreparedPolicy.read(prepared)
        .orElseThrow(() -> new InvalidObjectException("not a policy of this version"));
  }
}
