package org.supervisionrules.history;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Valued;

/** One period or event of a history: a type and the values of its attributes. Immutable. */
public abstract sealed class Entry implements Valued, Serializable permits Period, Event {
  private static final long serialVersionUID = 1L;

  private final EntryType type;
  private final @Nullable String id;
  private final @Nullable Object[] slots;
  private final int index;
  private final @Nullable String place;

  /**
   * An entry that owns its values.
   *
   * @param slots its values by slot; slots at the end may be left out that have none
   * @param index its index in its list
   * @param place its place, where that is not told by the index
   */
  Entry(
      EntryType type,
      @Nullable String id,
      @Nullable Object[] slots,
      int index,
      @Nullable String place) {
    this.type = type;
    this.id = id;
    this.slots = slots;
    this.index = index;
    this.place = place;
  }

  public EntryType type() {
    return type;
  }

  /** The id it was given, or null. */
  public @Nullable String id() {
    return id;
  }

  /**
   * Its place within the history: {@code /events/3}, or a file and line of its own. Written out at
   * each call.
   */
  public String at() {
    return placeIn("");
  }

  /** Its place, behind that of its history where it has no file and line of its own. */
  String placeIn(String history) {
    return place != null
        ? place
        : history + (this instanceof Period ? "/periods/" : "/events/") + index;
  }

  /** Its values by slot, not to be changed; slots at the end may be left out that have none. */
  @Nullable Object[] slots() {
    return slots;
  }

  /** Whether its place is a file and line of its own. */
  boolean hasOwnPlace() {
    return place != null;
  }

  /** The value in a slot of its type, or null where it was not given. */
  @Override
  public @Nullable Object value(int slot) {
    return EntryType.value(slots, slot);
  }

  /** The day of a date or time in a slot; {@link Days#OPEN} where it was not given. */
  public int day(int slot) {
    return value(slot) instanceof Moment moment ? moment.day() : Days.OPEN;
  }

  /**
   * The value of an attribute by name.
   *
   * @param path the name, dotted inside a group ({@code record.completed})
   * @throws IllegalArgumentException where the type has no such attribute
   */
  public Optional<Object> get(String path) {
    int slot =
        type.attributes()
            .find(path)
            .orElseThrow(
                () -> new IllegalArgumentException(type.name() + " has no attribute " + path))
            .slot();
    return Optional.ofNullable(value(slot));
  }

  /**
   * The day on which it was entered in the records; {@link Days#BEGINNING} where it does not say,
   * so that it counts as always known.
   */
  public int enteredOn() {
    return type.enteredOn(slots);
  }

  /** The day that dates it, of a period its first; {@link Days#OPEN} where nothing does. */
  public abstract int day();

  /** What people call it: an id, else its type and day. */
  public abstract String label();

  /** Everything it says, for an order that does not depend on where it stands. */
  public String contents() {
    return Arrays.toString(Arrays.copyOf(slots, type.slots()));
  }
}
