package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One element of a list of groups: a case discussed in a session, a signature on a record. */
public final class Item implements Valued, Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable Object[] slots;

  /**
   * An item that owns its values.
   *
   * @param slots values by {@link Attribute#slot()}; not to be changed afterwards
   */
  public Item(@Nullable Object[] slots) {
    this.slots = slots;
  }

  /** The value in a slot, or null where it was not given. */
  @Override
  public @Nullable Object value(int slot) {
    return slots[slot];
  }

  /** The values, in the order of the slots. */
  @Override
  public String toString() {
    return Arrays.toString(slots);
  }
}
