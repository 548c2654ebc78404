package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Party;

/**
 * Values of attributes, by their types: known words, days near the entry's, and what a requirement
 * itself names.
 */
final class Values {
  /** Somebody: most people in a random history are one, so that what belongs together meets. */
  static final String SOMEBODY = "M-1";

  private static final List<String> NAMES = List.of(SOMEBODY, SOMEBODY, SOMEBODY, "M-2");

  private final Set<String> texts = new TreeSet<>();
  private final List<Double> numbers = new ArrayList<>();
  private final List<Amount> amounts;
  private final List<String> parties = new ArrayList<>();

  /**
   * Values for what a requirement, or a part of one, asks.
   *
   * @param subject the id of the subject
   */
  Values(Object asked, String subject) {
    Set<String> names = new TreeSet<>();
    Records.within(asked, ValuePath.class).forEach(path -> names.add(path.text()));
    for (String text : Records.within(asked, String.class)) {
      if (!names.contains(text)) {
        texts.add(text);
      }
    }
    for (Number number : Records.within(asked, Double.class)) {
      numbers.add(number.doubleValue());
    }
    amounts = Records.within(asked, Amount.class);
    for (Party party : Records.within(asked, Party.class)) {
      parties.add(party.subject() ? subject : party.name());
    }
  }

  /** A value that an attribute may have. */
  Object of(AttributeType type, Dice dice) {
    if (type instanceof AttributeType.Words words) {
      return word(words, dice);
    }
    if (type instanceof AttributeType.Date) {
      return new Day(dice.of(0, 0, 0, 0, -1, 1, -7, 5), false);
    }
    if (type instanceof AttributeType.DateOrTime) {
      return new Day(dice.of(0, 0, 0, 0, 0, -1, 1, 2), dice.percent(15));
    }
    if (type instanceof AttributeType.Flag) {
      return dice.percent(50);
    }
    if (type instanceof AttributeType.Length) {
      return dice.percent(50) && !amounts.isEmpty()
          ? dice.of(amounts).toString()
          : dice.of(List.of("2 weeks", "4 weeks", "6 weeks", "2 months"));
    }
    if (type instanceof AttributeType.Decimal) {
      return number(dice);
    }
    if (type instanceof AttributeType.Whole whole) {
      int value =
          dice.percent(50) ? (int) number(dice) : dice.between(whole.least(), whole.least() + 4);
      return Math.max(whole.least(), Math.min(whole.most(), value));
    }
    if (type instanceof AttributeType.ListOf list) {
      return list(list.element(), dice);
    }
    if (type instanceof AttributeType.Group group) {
      return group(group, dice);
    }
    return text(dice);
  }

  private Object word(AttributeType.Words words, Dice dice) {
    List<String> named = words.words().stream().filter(texts::contains).toList();
    return named.isEmpty() || dice.percent(25) ? dice.of(words.words()) : dice.of(named);
  }

  private double number(Dice dice) {
    if (numbers.isEmpty()) {
      return dice.of(List.of(0.0, 0.5, 0.6, 1.0, 1.0, 2.0, 3.0, 8.0));
    }
    double bound = dice.of(numbers);
    return Math.max(0, bound + dice.of(0, 0, -1, 1));
  }

  private String text(Dice dice) {
    if (!parties.isEmpty() && dice.percent(60)) {
      return dice.of(parties);
    }
    if (!texts.isEmpty() && dice.percent(40)) {
      return dice.of(List.copyOf(texts));
    }
    return dice.of(NAMES);
  }

  private List<Object> list(AttributeType element, Dice dice) {
    if (element instanceof AttributeType.Words words && dice.percent(70)) {
      List<Object> named = new ArrayList<>(words.words());
      named.removeIf(word -> !texts.contains(String.valueOf(word)));
      List<Object> all = named.isEmpty() ? new ArrayList<>(words.words()) : named;
      if (dice.percent(50) && all.size() > 1) {
        all.remove(dice.between(0, all.size() - 1));
      }
      if (dice.percent(40)) {
        Collections.shuffle(all, dice.random());
      }
      return all;
    }
    if (element instanceof AttributeType.Text && !parties.isEmpty() && dice.percent(50)) {
      return new ArrayList<>(new TreeSet<>(parties));
    }
    List<Object> some = new ArrayList<>();
    for (int i = dice.of(1, 1, 2, 3); i > 0; i--) {
      Object each = of(element, dice);
      if (!some.contains(each)) {
        some.add(each);
      }
    }
    return some;
  }

  private Map<String, Object> group(AttributeType.Group group, Dice dice) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (Attribute each : group.attributes().all()) {
      if (!(each.type() instanceof AttributeType.Reference)
          && (each.required() || dice.percent(40))) {
        item.put(each.name(), of(each.type(), dice));
      }
    }
    if (item.isEmpty()) {
      Optional<Attribute> any =
          group.attributes().all().stream()
              .filter(each -> !(each.type() instanceof AttributeType.Reference))
              .findFirst();
      any.ifPresent(each -> item.put(each.name(), of(each.type(), dice)));
    }
    return item;
  }
}
