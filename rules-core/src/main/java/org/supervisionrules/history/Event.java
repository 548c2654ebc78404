package org.supervisionrules.history;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/** Something dated that happened, or was planned. */
public final class Event extends Entry {
  private static final long serialVersionUID = 1L;

  private final boolean held;
  private final int day;

  /** An event that owns its values; its state and date are worked out here, once. */
  Event(
      EntryType type,
      @Nullable String id,
      @Nullable Object[] slots,
      int index,
      @Nullable String place) {
    super(type, id, slots, index, place);
    this.held = type.held(slots);
    this.day = type.day(slots);
  }

  /** The same event at a place of its own. */
  Event at(String place) {
    return new Event(type(), id(), slots(), -1, place);
  }

  /** Whether it took place; true for a type that has no state. */
  public boolean held() {
    return held;
  }

  /** The day that dates it; {@link Days#OPEN} where nothing does. */
  @Override
  public int day() {
    return day;
  }

  /** The id, else the type and the day: {@code session 2026-02-02}. */
  @Override
  public String label() {
    String id = id();
    return id != null
        ? id
        : day == Days.OPEN ? type().name() : type().name() + " " + Days.text(day);
  }

  /** {@code session s1 2026-01-19}. */
  @Override
  public String toString() {
    return type().name() + (id() == null ? "" : " " + id()) + " " + Days.text(day);
  }
}
