package org.supervisionrules.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Describes one period or event for a {@link HistoryBuilder}.
 *
 * @param <B> the builder itself
 */
public abstract sealed class EntryBuilder<B extends EntryBuilder<B>>
    permits EntryBuilder.Generic, SessionBuilder, UnitMeetingBuilder {
  private final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();

  EntryBuilder(String type) {
    attributes.put("type", type);
  }

  /** The id, where other events refer to it or a report should name it. */
  public B id(String id) {
    return with("id", id);
  }

  /** When it was entered in the records, as {@code 2026-01-19} or {@code 2026-01-19T10:00}. */
  public B enteredOn(String when) {
    return with(EntryType.ENTERED_ON, when);
  }

  /**
   * The value of an attribute.
   *
   * @param name its name, dotted inside a group ({@code record.completed})
   * @param value a text, a number, a flag, a date or time of {@code java.time}, a list or a map of
   *     these
   */
  public B with(String name, @Nullable Object value) {
    Values.put(attributes, name, value);
    return self();
  }

  abstract B self();

  Map<String, @Nullable Object> attributes() {
    return attributes;
  }

  /** A period or event of any type. */
  public static final class Generic extends EntryBuilder<Generic> {
    Generic(String type) {
      super(type);
    }

    @Override
    Generic self() {
      return this;
    }
  }
}
