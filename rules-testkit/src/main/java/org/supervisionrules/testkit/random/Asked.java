package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Counting;
import org.supervisionrules.policy.Coverage;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Occasions;
import org.supervisionrules.policy.Phase;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Precedence;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Party;

/**
 * What a requirement is about, as far as a history can say it.
 *
 * @param requirement the requirement
 * @param triggers the entries that something is asked of
 * @param others further entries that count for it, which are tied to none
 * @param related entries that belong to one that triggers
 * @param conditions what entries carry
 * @param phases the phases it names
 * @param pauses the absences that pause it
 * @param days the periods whose days alone count
 * @param parties whom it names by a word
 * @param amounts every length of time that it names, and those of the clocks it names
 * @param changes the days on which its values change
 * @param paths where values stand that it is about
 * @param needed the words that are to be dealt with
 * @param recorded the dates by which something is done, where entries say so themselves
 * @param replaced the events that replace others
 * @param dates the slots of dates of the entries that it is asked of
 * @param numbers how many of something it asks for
 * @param countings what it counts or adds up
 * @param acts after how many events something is due
 * @param values values that it names
 * @param linked requirements on clocks it names, and those whose events its clock credits
 */
record Asked(
    Requirement requirement,
    List<Selector> triggers,
    List<Selector> others,
    List<Related> related,
    List<Condition> conditions,
    List<Phase> phases,
    List<Clock.Pauses> pauses,
    List<Selector> days,
    List<Party> parties,
    List<Dated<Amount>> amounts,
    List<Integer> changes,
    List<ValuePath> paths,
    List<String> needed,
    List<Deadline.Done.Recorded> recorded,
    List<Deadline.Done.Replaced> replaced,
    List<Integer> dates,
    List<Integer> numbers,
    List<Counting> countings,
    List<Frequency.Every.Acts> acts,
    Values values,
    List<Requirement> linked) {

  static Asked of(Policy policy, Requirement requirement) {
    Kind kind = requirement.kind();
    List<Related> related = Records.within(kind, Related.class);
    List<Clock.Pauses> pauses = Records.within(kind, Clock.Pauses.class);
    List<Selector> days =
        Records.within(kind, Clock.class).stream()
            .flatMap(clock -> Records.within(clock.countsOnly(), Selector.class).stream())
            .toList();
    Set<Selector> triggers = triggers(kind);
    Set<Selector> others = new LinkedHashSet<>(Records.within(kind, Selector.class));
    others.removeAll(triggers);
    related.forEach(each -> others.remove(each.entries()));
    pauses.forEach(each -> others.remove(each.periods()));
    others.removeAll(days);
    List<Requirement> linked = linked(policy, requirement);
    List<Dated<Amount>> amounts = amounts(kind);
    linked.forEach(each -> amounts.addAll(amounts(each.kind())));
    amounts.addAll(amounts(requirement.scope()));
    return new Asked(
        requirement,
        List.copyOf(triggers),
        List.copyOf(others),
        related,
        Records.within(kind, Condition.class),
        Records.within(requirement.scope(), Phase.class),
        pauses,
        days,
        Records.within(requirement, Party.class).stream().distinct().toList(),
        amounts,
        Records.changes(requirement),
        Records.within(kind, ValuePath.class),
        needed(kind),
        Records.within(kind, Deadline.Done.Recorded.class),
        Records.within(kind, Deadline.Done.Replaced.class),
        dates(kind),
        numbers(kind),
        Records.within(kind, Counting.class),
        Records.within(kind, Frequency.Every.Acts.class),
        new Values(kind, Drawing.SUBJECT),
        linked);
  }

  private static Set<Selector> triggers(Kind kind) {
    Set<Selector> triggers = new LinkedHashSet<>();
    Records.within(kind, Occasions.class).forEach(each -> triggers.add(each.each()));
    if (triggers.isEmpty()
        && Records.parts(kind).get("each") instanceof Selector each
        && !Records.parts(kind).containsKey("until")) {
      triggers.add(each);
    }
    return triggers;
  }

  /** Each length of time; those that change with time also as a whole. */
  private static List<Dated<Amount>> amounts(Object of) {
    List<Dated<Amount>> amounts = new ArrayList<>();
    for (Amount each : Records.within(of, Amount.class)) {
      amounts.add(Dated.always(each));
    }
    for (Dated<?> each : Records.within(of, Dated.class)) {
      if (each.size() > 1 && each.value(0) instanceof Amount) {
        amounts.add(each.map(Amount.class::cast));
      }
    }
    return amounts;
  }

  private static List<Requirement> linked(Policy policy, Requirement requirement) {
    Set<String> named = new LinkedHashSet<>(Records.within(requirement.kind(), String.class));
    Optional<String> own =
        requirement.kind() instanceof Frequency frequency
            ? Optional.of(frequency.clock().id())
            : Optional.empty();
    List<Requirement> linked = new ArrayList<>();
    for (Requirement other : policy.requirements()) {
      boolean onClock =
          other.kind() instanceof Frequency frequency && named.contains(frequency.clock().id());
      boolean credited = own.isPresent() && named.contains(other.id());
      if (!other.id().equals(requirement.id()) && (onClock || credited)) {
        linked.add(other);
      }
    }
    return linked;
  }

  private static List<Integer> numbers(Kind kind) {
    List<Integer> numbers = new ArrayList<>();
    for (Dated<?> dated : Records.within(kind, Dated.class)) {
      for (int i = 0; i < dated.size(); i++) {
        if (dated.value(i) instanceof Integer number) {
          numbers.add(number);
        }
      }
    }
    return List.copyOf(numbers);
  }

  private static List<String> needed(Kind kind) {
    List<String> words = new ArrayList<>();
    Records.within(kind, Coverage.Needs.Words.class).forEach(each -> words.addAll(each.words()));
    if (Records.parts(kind).get("needs") instanceof List<?> list) {
      list.forEach(each -> words.add(String.valueOf(each)));
    }
    return List.copyOf(words);
  }

  private static List<Integer> dates(Kind kind) {
    List<Integer> slots = new ArrayList<>();
    if (kind instanceof Deadline deadline) {
      slots.addAll(deadline.from());
      deadline.known().ifPresent(slots::add);
    }
    Records.within(kind, Deadline.Done.Recorded.class).forEach(each -> slots.add(each.slot()));
    Records.within(kind, Occasions.By.OwnDate.class).forEach(each -> slots.add(each.slot()));
    Records.within(kind, Precedence.Second.OwnDate.class).forEach(each -> slots.add(each.slot()));
    return List.copyOf(slots);
  }
}
