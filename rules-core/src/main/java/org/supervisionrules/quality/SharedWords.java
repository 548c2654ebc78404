package org.supervisionrules.quality;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;

/**
 * The words of the shared vocabulary that the checks rest on; where one is unknown, none is made.
 */
final class SharedWords {
  static final String SESSION = "session";
  static final String EMPLOYMENT = "employment";
  static final String ABSENCE = "absence";
  static final String SUPERVISED_BY = "supervised-by";
  static final String SUPERVISES = "supervises";
  static final String SUPERVISOR = "supervisor";
  static final String FORM = "form";
  static final String ONE_TO_ONE = "one-to-one";

  private SharedWords() {}

  static boolean is(Entry entry, String type) {
    return entry.type().name().equals(type);
  }

  /** The value of an attribute as text; null where it is not given or not known. */
  static @Nullable String text(Entry entry, String attribute) {
    Optional<Object> value =
        entry.type().attributes().get(attribute) == null ? Optional.empty() : entry.get(attribute);
    return value.map(Object::toString).orElse(null);
  }
}
