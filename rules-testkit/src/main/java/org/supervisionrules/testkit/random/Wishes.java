package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Suggests what an entry may say so that a test holds for it. A suggestion is only a guess: whoever
 * asks tries it out.
 */
final class Wishes {
  private final Dice dice;
  private final Known known;

  /** What tests ask, worked out once. Safe for several threads. */
  static final class Known {
    private final String subject;
    private final IdentityHashMap<Selector.Test, Map<String, Object>> parts =
        new IdentityHashMap<>();
    private final IdentityHashMap<Selector.Test, Values> values = new IdentityHashMap<>();
    private final IdentityHashMap<EntryType, Fields> fields = new IdentityHashMap<>();

    Known(String subject) {
      this.subject = subject;
    }

    synchronized Map<String, Object> parts(Selector.Test test) {
      return parts.computeIfAbsent(test, Records::parts);
    }

    synchronized Values values(Selector.Test test) {
      return values.computeIfAbsent(test, key -> new Values(key, subject));
    }

    synchronized Fields fields(EntryType type) {
      return fields.computeIfAbsent(type, Fields::of);
    }
  }

  Wishes(Known known, Dice dice) {
    this.known = known;
    this.dice = dice;
  }

  /** Puts a suggestion for a test into an entry, or into an item of a list. */
  void suggest(Selector.Test test, Fields fields, Map<String, Object> into) {
    Map<String, Object> parts = known.parts(test);
    Optional<Fields.Field> field =
        parts.get("slot") instanceof Integer slot ? fields.at(slot) : Optional.empty();
    if (field.isPresent()) {
      value(test, parts, field.get(), into);
      if (parts.get("other") instanceof Integer other) {
        fields
            .at(other)
            .filter(Fields.Field::isDate)
            .filter(each -> Fields.get(into, each.path()) == null)
            .ifPresent(
                each -> Fields.put(into, each.path(), known.values(test).of(each.type(), dice)));
      }
      return;
    }
    if (parts.get("ended") instanceof Boolean ended) {
      if (ended) {
        into.put("to", new Day(dice.between(20, 200), false));
      } else {
        into.remove("to");
      }
      return;
    }
    if (parts.get("amount") instanceof Amount amount) {
      into.put("to", new Day(Math.max(0, days(amount) + dice.of(-2, -1, 0, 1, -20, 20)), false));
      return;
    }
    if (test instanceof Selector.NoneOf none) {
      nearly(none, fields, into);
      return;
    }
    for (Object part : parts.values()) {
      nested(part, fields, into);
    }
  }

  private void value(
      Selector.Test test, Map<String, Object> parts, Fields.Field field, Map<String, Object> into) {
    if (parts.get("present") instanceof Boolean present && !present) {
      Fields.remove(into, field.path());
      return;
    }
    Optional<Fields> items = Fields.items(field.type());
    if (items.isPresent() && parts.get("wanted") instanceof List<?> wanted) {
      List<Object> list = new ArrayList<>();
      for (Object tests : wanted) {
        Map<String, Object> item = new LinkedHashMap<>();
        nested(tests, items.get(), item);
        list.add(item);
      }
      Fields.put(into, field.path(), list);
      return;
    }
    if (parts.get("all") instanceof Boolean all && parts.get("values") instanceof Set<?> named) {
      List<Object> list = new ArrayList<>();
      if (Fields.get(into, field.path()) instanceof List<?> before) {
        list.addAll(before);
      }
      list.removeAll(named);
      if (all) {
        list.addAll(new TreeSet<>(named));
      }
      Fields.put(into, field.path(), list);
      return;
    }
    if (parts.get("values") instanceof Set<?> known) {
      Fields.put(into, field.path(), words(known, field.type()));
      return;
    }
    if (!(field.type() instanceof AttributeType.Reference)) {
      Fields.put(into, field.path(), known.values(test).of(field.type(), dice));
    }
  }

  /** About how many days an amount has. */
  private static int days(Amount amount) {
    return switch (amount.unit()) {
      case HOURS -> amount.count() / 24;
      case DAYS -> amount.count();
      case WORKING_DAYS -> amount.count() * 7 / 5;
      case WEEKS -> amount.count() * 7;
      case MONTHS -> amount.count() * 30;
      case YEARS -> amount.count() * 365;
    };
  }

  /** One of known values, several of them, or one that is not among them. */
  private Object words(Set<?> known, AttributeType type) {
    List<Object> some = new ArrayList<>(new TreeSet<>(known));
    if (!(type instanceof AttributeType.ListOf list)) {
      return dice.of(some);
    }
    if (list.element() instanceof AttributeType.Words words && dice.percent(40)) {
      List<Object> others = new ArrayList<>(words.words());
      others.removeAll(known);
      return others.isEmpty() ? others : List.of(dice.of(others));
    }
    return dice.percent(50) ? some : List.of(dice.of(some));
  }

  /** A part of what must not be: one of its conditions, which alone may do no harm. */
  private void nearly(Selector.NoneOf none, Fields fields, Map<String, Object> into) {
    List<List<Selector.Test>> alternatives = none.any().alternatives();
    if (!alternatives.isEmpty()) {
      List<Selector.Test> tests = dice.of(alternatives);
      if (!tests.isEmpty()) {
        suggest(dice.of(tests), fields, into);
      }
    }
  }

  private void nested(Object part, Fields fields, Map<String, Object> into) {
    if (part instanceof Selector.Test test) {
      suggest(test, fields, into);
    } else if (part instanceof List<?> list && !list.isEmpty()) {
      if (list.get(0) instanceof List<?>) {
        nested(list.get(dice.between(0, list.size() - 1)), fields, into);
      } else {
        list.forEach(each -> nested(each, fields, into));
      }
    }
  }
}
