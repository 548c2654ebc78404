package org.supervisionrules.policy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/**
 * The texts that a policy compares what is recorded with: topics, clauses, parties, forms. A text
 * that is none of them makes no difference to any requirement, whatever it says; so it can be
 * replaced by another.
 *
 * <p>They are found in the records that the requirements consist of, whatever their kind, so that a
 * new kind has nothing to declare.
 */
public final class PolicyWords {
  /** A text in a rule of a pack's own. */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]+)\"");

  private final Set<String> words = new HashSet<>();
  private final Set<String> plain = new HashSet<>();

  private PolicyWords() {}

  /** The words of a policy. */
  public static PolicyWords of(Policy policy) {
    PolicyWords found = new PolicyWords();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    policy.employment().ifPresent(selector -> found.collect(selector, seen));
    for (Requirement requirement : policy.requirements()) {
      found.collect(requirement.kind(), seen);
      found.collect(requirement.scope(), seen);
      requirement.clauses().forEach(found::add);
      requirement.rules().ifPresent(file -> found.collect(file, seen));
    }
    for (Party party : policy.vocabulary().parties().values()) {
      found.add(party.name());
    }
    return found;
  }

  /** Whether the policy may compare with this text. */
  public boolean has(String text) {
    return words.contains(text)
        || (Tests.Saying.plain(text).length() > 1 && plain.contains(Tests.Saying.plain(text)));
  }

  private void collect(Object value, Set<Object> seen) {
    if (value instanceof String text) {
      add(text);
    } else if (value instanceof Collection<?> several) {
      several.forEach(each -> collect(each, seen));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> collect(key, seen));
      map.values().forEach(each -> collect(each, seen));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, seen));
    } else if (value instanceof Dated<?> dated) {
      for (int i = 0; i < dated.size(); i++) {
        collect(dated.value(i), seen);
      }
    } else if (value instanceof RuleFile file) {
      LITERAL.matcher(file.text()).results().forEach(literal -> add(literal.group(1)));
    } else if (value instanceof Tests.Saying saying) {
      plain.addAll(saying.plain());
    } else if (value instanceof Record parts && !(value instanceof EntryType) && seen.add(value)) {
      components(parts, seen);
    }
  }

  private void components(Record parts, Set<Object> seen) {
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      try {
        Object held = component.getAccessor().invoke(parts);
        if (held != null) {
          collect(held, seen);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(parts.getClass().getName(), e);
      }
    }
  }

  private void add(String text) {
    words.add(text);
    words.add(text.toLowerCase(Locale.ROOT));
  }
}
