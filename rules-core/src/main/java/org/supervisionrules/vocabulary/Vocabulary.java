package org.supervisionrules.vocabulary;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words a history may use: kinds of subject, types of period, types of event. Immutable; made
 * by {@link VocabularyReader}.
 */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> subjectKinds;
  private final LinkedHashMap<String, EntryType> periods;
  private final LinkedHashMap<String, EntryType> events;

  Vocabulary(
      Map<String, String> subjectKinds,
      Map<String, EntryType> periods,
      Map<String, EntryType> events) {
    this.subjectKinds = new LinkedHashMap<>(subjectKinds);
    this.periods = new LinkedHashMap<>(periods);
    this.events = new LinkedHashMap<>(events);
  }

  /** Kinds of subject ({@code staff}, {@code unit}) with one line of description each. */
  public Map<String, String> subjectKinds() {
    return Collections.unmodifiableMap(subjectKinds);
  }

  /** The type of period of a name; null for one that is not known. */
  public @Nullable EntryType period(String name) {
    return periods.get(name);
  }

  /** The type of event of a name; null for one that is not known. */
  public @Nullable EntryType event(String name) {
    return events.get(name);
  }

  public Collection<EntryType> periods() {
    return Collections.unmodifiableCollection(periods.values());
  }

  public Collection<EntryType> events() {
    return Collections.unmodifiableCollection(events.values());
  }
}
