package org.supervisionrules.vocabulary;

import org.jspecify.annotations.Nullable;

/** Something with values in slots: a period or event, or an item of a list in one. */
public interface Valued {

  /** The value in a slot of its type, or null where it was not given. */
  @Nullable Object value(int slot);
}
