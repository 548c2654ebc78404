package org.supervisionrules.formats;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** Tells the kind of a subject by the types of its rows, where it is not said. */
final class Kinds {
  private final Vocabulary vocabulary;

  Kinds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The first kind of the vocabulary that has all these types; null where none has. */
  @Nullable String of(Set<EntryType> types) {
    for (String kind : vocabulary.subjectKinds().keySet()) {
      if (types.stream().allMatch(type -> has(type, kind))) {
        return kind;
      }
    }
    return null;
  }

  /** The first kind of the vocabulary. */
  @Nullable String any() {
    return of(Set.of());
  }

  private static boolean has(EntryType type, String kind) {
    return type.subjectKinds().isEmpty() || type.subjectKinds().contains(kind);
  }
}
