package org.supervisionrules.history;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;

/** A state that held from one day to another. */
public final class Period extends Entry {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;

  /**
   * A period that owns its values.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive; {@link Days#OPEN} while it goes on
   */
  Period(
      EntryType type,
      @Nullable String id,
      int from,
      int to,
      @Nullable Object[] slots,
      int index,
      @Nullable String place) {
    super(type, id, slots, index, place);
    this.from = from;
    this.to = to;
  }

  /** The first day, inclusive. */
  public int from() {
    return from;
  }

  /** The last day, inclusive; {@link Days#OPEN} while it goes on. */
  public int to() {
    return to;
  }

  /** The first day, inclusive. */
  @Override
  public int day() {
    return from;
  }

  /**
   * The id, else what it is of ({@code C-17} of a case), else the type and the first day: {@code
   * supervised-by from 2025-01-06}.
   */
  @Override
  public String label() {
    String id = id();
    if (id != null) {
      return id;
    }
    Attribute named = type().attributes().get(type().name());
    return named != null && value(named.slot()) instanceof String name
        ? name
        : type().name() + " from " + Days.text(from);
  }

  public boolean covers(int day) {
    return from <= day && day <= to;
  }

  /** {@code role 2025-01-06/open}. */
  @Override
  public String toString() {
    return type().name() + " " + Days.text(from) + "/" + Days.text(to);
  }
}
