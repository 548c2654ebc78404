package org.supervisionrules.policy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
 * new kind has nothing to declare; and when they are first asked for. Safe for any number of
 * threads.
 */
public final class PolicyWords {
  /** A text in a rule of a pack's own. */
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]+)\"");

  private final List<Policy> policies;
  private final Set<String> words = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final Map<Class<?>, List<Method>> accessors = new HashMap<>();
  private boolean collected;

  private PolicyWords(List<Policy> policies) {
    this.policies = List.copyOf(policies);
  }

  /** The words of a policy. */
  public static PolicyWords of(Policy policy) {
    return of(List.of(policy));
  }

  /** The words of several policies that judge the same histories. */
  public static PolicyWords of(List<Policy> policies) {
    return new PolicyWords(policies);
  }

  private void collect(Policy policy) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    policy.employment().ifPresent(selector -> collect(selector, seen));
    for (Requirement requirement : policy.requirements()) {
      collect(requirement.kind(), seen);
      collect(requirement.scope(), seen);
      requirement.clauses().forEach(this::add);
      requirement.rules().ifPresent(file -> collect(file, seen));
    }
    for (Party party : policy.vocabulary().parties().values()) {
      add(party.name());
    }
  }

  /** Whether the policy may compare with this text. */
  public synchronized boolean has(String text) {
    if (!collected) {
      policies.forEach(this::collect);
      collected = true;
    }
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
    for (Method accessor : accessors.computeIfAbsent(parts.getClass(), PolicyWords::accessors)) {
      try {
        Object held = accessor.invoke(parts);
        if (held != null) {
          collect(held, seen);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(parts.getClass().getName(), e);
      }
    }
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
  }

  private void add(String text) {
    words.add(text);
    words.add(text.toLowerCase(Locale.ROOT));
  }
}
