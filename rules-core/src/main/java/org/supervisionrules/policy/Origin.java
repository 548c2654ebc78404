package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;

/** Where a value of a resolved policy comes from. Its words are made when they are asked for. */
public final class Origin implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String pack;
  private final Node value;
  private final @Nullable String because;

  /**
   * An origin.
   *
   * @param pack the id of the pack that gives the value
   * @param value the value as it is written, with its place
   * @param because the reason, where it adjusts a parent's
   */
  Origin(String pack, Node value, @Nullable String because) {
    this.pack = pack;
    this.value = value;
    this.because = because;
  }

  /** The id of the pack that gave it. */
  public String pack() {
    return pack;
  }

  /** The place in that pack's file: {@code policy.yaml:14:5}. */
  public String at() {
    return value.mark().place();
  }

  /** The reason, where the value adjusts a parent's. */
  public Optional<String> because() {
    return Optional.ofNullable(because);
  }

  /** What a dated value refers to, {@code Practice board, 12 March 2026}, where it says. */
  public Optional<String> reference() {
    return DatedNode.reference(value);
  }

  /** The reason or the reference, where there is one. */
  public Optional<String> reason() {
    return because().or(this::reference);
  }

  /**
   * The value as the pack writes it, in the flow style of YAML: {@code { event: session, status:
   * held }}.
   */
  public String written() {
    return Written.flow(DatedNode.value(value));
  }

  /** The value as it was read. */
  Node value() {
    return value;
  }

  /** The place of the value. */
  Node.Mark mark() {
    return value.mark();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Origin origin
            && pack.equals(origin.pack)
            && value.equals(origin.value)
            && Objects.equals(because, origin.because));
  }

  @Override
  public int hashCode() {
    return Objects.hash(pack, value, because);
  }

  /** {@code riverside-2026, policy.yaml:14:5}. */
  @Override
  public String toString() {
    return pack + ", " + at();
  }
}
