package org.supervisionrules.testkit.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Scene;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Reckoning;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/**
 * Makes entries that a selector selects: guesses what they say from the words of the selector, and
 * tries each guess out. What was found for a selector is kept.
 */
final class Maker {
  private static final int VARIANTS = 8;
  private static final int GUESSES = 24;
  private static final int TRIAL_DAY = Days.of("2025-06-02");
  private static final String ID = "id";

  private final Policy policy;
  private final String subject;
  private final Wishes.Known words;
  private final Scene scene;
  private final Map<Selector, List<Map<String, Object>>> known = new HashMap<>();

  Maker(Policy policy, String subject) {
    this.policy = policy;
    this.subject = subject;
    this.words = new Wishes.Known(subject);
    this.scene = scene();
  }

  /** An entry that the selector selects, as far as one was found; its dates are not fixed yet. */
  Map<String, Object> entry(Selector selector, Dice dice) {
    List<Map<String, Object>> variants;
    synchronized (known) {
      variants = known.computeIfAbsent(selector, this::variants);
    }
    return new LinkedHashMap<>(dice.of(variants));
  }

  /** Tries to make a test hold for an entry, by what more or else it says. */
  Optional<Map<String, Object>> with(
      Map<String, Object> entry, EntryType type, Selector.Test test, Dice dice) {
    Wishes wishes = wishes(dice);
    Fields fields = fields(type);
    for (int guess = 0; guess < GUESSES; guess++) {
      Map<String, Object> guessed = new LinkedHashMap<>(entry);
      wishes.suggest(test, fields, guessed);
      Optional<Entry> made = made(type, guessed);
      if (made.isPresent() && test.holds(made.get(), made.get(), scene)) {
        return Optional.of(guessed);
      }
    }
    return Optional.empty();
  }

  Wishes wishes(Dice dice) {
    return new Wishes(words, dice);
  }

  Fields fields(EntryType type) {
    return words.fields(type);
  }

  boolean isPeriod(EntryType type) {
    return type.equals(policy.vocabulary().period(type.name()));
  }

  /** The same for each policy: what is guessed does not depend on which history asks first. */
  private List<Map<String, Object>> variants(Selector selector) {
    List<Map<String, Object>> variants = new ArrayList<>();
    for (int i = 0; i < VARIANTS; i++) {
      Dice dice = new Dice(new Random(31L * selector.text().hashCode() + i));
      variants.add(variant(selector, dice, i >= VARIANTS / 2));
    }
    List<Map<String, Object>> selected =
        variants.stream().filter(each -> isSelected(selector, each)).toList();
    return selected.isEmpty() ? variants.subList(0, 1) : selected;
  }

  /** Whether the selector selects an entry, as far as the entry alone tells. */
  boolean isSelected(Selector selector, Map<String, Object> entry) {
    return made(selector.type(), entry).filter(each -> selector.matches(each, scene)).isPresent();
  }

  /**
   * An entry that is selected.
   *
   * @param elaborate whether it says more than it has to
   */
  private Map<String, Object> variant(Selector selector, Dice dice, boolean elaborate) {
    EntryType type = selector.type();
    Map<String, Object> entry = plain(type, dice);
    for (int round = 0; round < 2; round++) {
      for (Selector.Test test : selector.tests()) {
        Optional<Entry> made = made(type, entry);
        boolean holds = made.isPresent() && test.holds(made.get(), made.get(), scene);
        if (!holds || (elaborate && round == 0)) {
          entry = with(entry, type, test, dice).orElse(entry);
        }
      }
    }
    return entry;
  }

  /** An entry with nothing but what every entry of its type must say. */
  Map<String, Object> plain(EntryType type, Dice dice) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", type.name());
    if (isPeriod(type)) {
      entry.put("from", new Day(0, false));
    }
    Fields fields = fields(type);
    Values values = new Values(List.of(), subject);
    for (Attribute each : type.attributes().required()) {
      if (!(each.type() instanceof AttributeType.Reference)) {
        entry.put(each.name(), values.of(each.type(), dice));
      }
    }
    type.datedWhenHeld().stream()
        .findFirst()
        .flatMap(fields::at)
        .ifPresent(date -> Fields.put(entry, date.path(), new Day(0, false)));
    return entry;
  }

  private Optional<Entry> made(EntryType type, Map<String, Object> entry) {
    Map<String, Object> fixed = dated(type, Day.fix(entry, TRIAL_DAY), TRIAL_DAY);
    Draft draft =
        new Draft(
            subject,
            policy.vocabulary().subjectKinds().keySet().iterator().next(),
            LocalDate.of(2900, 1, 1),
            Map.of("recordsFrom", "1990-01-01"),
            isPeriod(type) ? List.of(fixed) : List.of(),
            isPeriod(type) ? List.of() : List.of(fixed));
    Optional<History> history = draft.valid(policy);
    return history.map(each -> isPeriod(type) ? each.periods().get(0) : each.events().get(0));
  }

  /** An event that has a date in its state: one that was planned is planned for that day. */
  Map<String, Object> dated(EntryType type, Map<String, Object> entry, int day) {
    EntryType.State state = type.state();
    if (state == null) {
      return entry;
    }
    Fields fields = fields(type);
    Object said = fields.at(state.slot()).map(each -> Fields.get(entry, each.path())).orElse(null);
    if (said != null && !said.equals(EntryType.HELD)) {
      for (int slot : type.datedWhenHeld()) {
        fields
            .at(slot)
            .filter(each -> !type.datedOtherwise().contains(slot))
            .ifPresent(each -> Fields.remove(entry, each.path()));
      }
      type.datedOtherwise().stream()
          .findFirst()
          .flatMap(fields::at)
          .ifPresent(each -> Fields.put(entry, each.path(), Days.text(day)));
    }
    return entry;
  }

  /** The id of an entry, which it is given where it has none. */
  static String id(Map<String, Object> entry, int number) {
    return String.valueOf(entry.computeIfAbsent(ID, key -> "e" + number));
  }

  private Scene scene() {
    Reckoning reckoning = policy.calendar().reckoning();
    return new Scene() {
      @Override
      public int asOf() {
        return Days.of("2900-01-01");
      }

      @Override
      public String subject() {
        return subject;
      }

      @Override
      public boolean isParty(Party party, Object value, Entry entry) {
        return value.equals(party.name())
            || (party.subject() && value.equals(subject))
            || (!party.subject() && value.equals(Values.SOMEBODY));
      }

      @Override
      public int plus(int day, Amount amount) {
        return reckoning.plus(day, amount);
      }

      @Override
      public int dueOnClock(String clock, int day) {
        return day + 28;
      }
    };
  }
}
