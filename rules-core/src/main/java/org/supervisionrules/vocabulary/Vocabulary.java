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

  /** Without any words: what a vocabulary that is read starts from. */
  static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  private final LinkedHashMap<String, String> subjectKinds;
  private final LinkedHashMap<String, String> carryIns;
  private final LinkedHashMap<String, EntryType> periods;
  private final LinkedHashMap<String, EntryType> events;
  private final LinkedHashMap<String, Party> parties;

  Vocabulary(
      Map<String, String> subjectKinds,
      Map<String, String> carryIns,
      Map<String, EntryType> periods,
      Map<String, EntryType> events,
      Map<String, Party> parties) {
    this.subjectKinds = new LinkedHashMap<>(subjectKinds);
    this.carryIns = new LinkedHashMap<>(carryIns);
    this.periods = new LinkedHashMap<>(periods);
    this.events = new LinkedHashMap<>(events);
    this.parties = new LinkedHashMap<>(parties);
  }

  /** Kinds of subject ({@code staff}, {@code unit}) with one line of description each. */
  public Map<String, String> subjectKinds() {
    return Collections.unmodifiableMap(subjectKinds);
  }

  /** What may be carried in from before the records ({@code lastSession}), with descriptions. */
  public Map<String, String> carryIns() {
    return Collections.unmodifiableMap(carryIns);
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

  /** Who is meant by the words that name a party, by word. */
  public Map<String, Party> parties() {
    return Collections.unmodifiableMap(parties);
  }

  /** Whether both have the same words, so that a history of one can be read in the other. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Vocabulary vocabulary
            && subjectKinds.equals(vocabulary.subjectKinds)
            && carryIns.equals(vocabulary.carryIns)
            && periods.equals(vocabulary.periods)
            && events.equals(vocabulary.events)
            && parties.equals(vocabulary.parties));
  }

  @Override
  public int hashCode() {
    return periods.keySet().hashCode() * 31 + events.keySet().hashCode();
  }
}
