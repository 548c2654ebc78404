package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.internal.graph.GraphReader;
import org.supervisionrules.internal.graph.GraphWriter;

/**
 * A policy as bytes, ready to be used: what was read and resolved once need not be read and
 * resolved each time a process begins. The catalogue keeps its packs so. Where each value comes
 * from is read when it is first asked for.
 */
public final class PreparedPolicy {
  private PreparedPolicy() {}

  /** A policy as bytes; equal policies give the same. */
  public static byte[] of(Policy policy) {
    return GraphWriter.write(policy, Origin.class);
  }

  /**
   * The policy.
   *
   * @return empty where the bytes were made by another version of this library, in which policies
   *     have other parts
   */
  static Optional<Policy> read(byte[] bytes) {
    try {
      return Optional.of((Policy) GraphReader.read(bytes));
    } catch (IllegalStateException | IndexOutOfBoundsException | ClassCastException e) {
      return Optional.empty();
    }
  }
}
