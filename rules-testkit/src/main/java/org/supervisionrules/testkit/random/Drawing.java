package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.supervisionrules.policy.Clock;
import org.supervisionrules.policy.Phase;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Scope;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/** One history while it is being drawn. */
final class Drawing {
  static final String SUBJECT = "S-1";

  private final Policy policy;
  private final Maker maker;
  private final Dice dice;
  private final Dates dates;
  private final String kind;
  private final List<Map<String, Object>> periods = new ArrayList<>();
  private final List<Map<String, Object>> events = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private int numbered;

  Drawing(Policy policy, Maker maker, Dice dice, Asked asked) {
    this.policy = policy;
    this.maker = maker;
    this.dice = dice;
    this.kind = dice.of(asked.requirement().scope().subjectKinds());
    this.dates = new Dates(policy, asked, dice);
  }

  Dice dice() {
    return dice;
  }

  Maker maker() {
    return maker;
  }

  Dates dates() {
    return dates;
  }

  boolean isOf(Requirement requirement) {
    return requirement.scope().subjectKinds().contains(kind);
  }

  /** Draws what a requirement asks, whom it binds, and what pauses it. */
  void draw(Asked asked) {
    int base = dates.base();
    scope(asked, base);
    asked.phases().forEach(phase -> phase(phase, base));
    for (Clock.Pauses pauses : asked.pauses()) {
      if (dice.percent(35)) {
        pause(pauses);
      }
    }
    for (Party party : asked.parties()) {
      EntryType type = party.period();
      if (type != null && dice.percent(75)) {
        Map<String, Object> period = maker.plain(type, dice);
        maker
            .fields(type)
            .at(party.slot())
            .ifPresent(field -> Fields.put(period, field.path(), Values.SOMEBODY));
        add(type, period, base);
      }
    }
    new Occurrences(this, asked).draw();
  }

  private void scope(Asked asked, int base) {
    Scope scope = asked.requirement().scope();
    policy
        .employment()
        .filter(each -> asked.others().stream().noneMatch(one -> one.type().equals(each.type())))
        .ifPresent(each -> bind(each, base, 30));
    scope.in().forEach(each -> bind(each, base, 15));
    scope
        .each()
        .ifPresent(
            each -> {
              bind(each.periods(), base, 40);
              if (dice.percent(30)) {
                bind(each.periods(), base + dice.between(0, 60), 40);
              }
            });
    for (Selector each : scope.notIn()) {
      if (dice.percent(6)) {
        bind(each, base + dice.of(0, 0, 28, 90), 60);
      }
    }
  }

  /** A period from the base on, which sometimes ends. */
  private void bind(Selector selector, int from, int ending) {
    boolean there =
        periods.stream().anyMatch(each -> selector.type().name().equals(each.get("type")));
    if (there && dice.percent(60)) {
      return;
    }
    Map<String, Object> period = maker.entry(selector, dice);
    int start = dice.percent(85) ? from : from + dice.of(-30, 1, 7, 28);
    if (dice.percent(ending) && !period.containsKey("to")) {
      int to = Math.max(start, dates.near(start + dice.of(0, 28, 56, 200)));
      period.put("to", Days.text(to));
    }
    dates.agreed(period);
    add(selector.type(), period, start);
  }

  private void phase(Phase phase, int base) {
    Map<String, Object> run = maker.entry(phase.of(), dice);
    if (dice.percent(60)) {
      run.put("to", Days.text(base + dice.of(364, 364, 365, 300, 420)));
    }
    boolean there =
        periods.stream().anyMatch(each -> phase.of().type().name().equals(each.get("type")));
    if (!there) {
      add(phase.of().type(), run, base);
    }
    if (phase.until().isPresent() && dice.percent(80)) {
      int usual = phase.lasts().map(lasts -> dates.plus(base, lasts)).orElse(dates.near(base));
      ended(phase, phase.until().get(), usual + dice.of(0, 0, 0, -1, 1, -14, 14));
    }
  }

  /** A phase ends with an event, or on a day that its periods give. */
  private void ended(Phase phase, Phase.Gate gate, int day) {
    if (gate instanceof Phase.Gate.Happened happened) {
      add(happened.event().type(), maker.entry(happened.event(), dice), day);
    } else if (gate instanceof Phase.Gate.Agreed agreed) {
      String type = phase.of().type().name();
      maker
          .fields(phase.of().type())
          .at(agreed.slot())
          .ifPresent(
              field ->
                  periods.stream()
                      .filter(each -> type.equals(each.get("type")))
                      .findFirst()
                      .ifPresent(run -> Fields.put(run, field.path(), Days.text(day))));
    }
  }

  /** An absence of just so many working days that it pauses, or of one less. */
  private void pause(Clock.Pauses pauses) {
    int from = dates.base() + dice.between(1, 40);
    int working = Math.max(1, pauses.from() - dice.of(0, 0, 1));
    Map<String, Object> absence = maker.entry(pauses.periods(), dice);
    int to = dates.lastOf(from, working) + dice.of(0, 0, 0, 7);
    if (dice.percent(85)) {
      absence.put("to", Days.text(to));
    } else {
      absence.remove("to");
    }
    dates.pause(from, absence.containsKey("to") ? to : Days.OPEN, pauses.from());
    add(pauses.periods().type(), absence, from);
  }

  /** Adds an entry with its dates fixed; its id, where it is an event. */
  Map<String, Object> add(EntryType type, Map<String, Object> entry, int day) {
    types.add(type.name());
    Map<String, Object> fixed = maker.dated(type, Day.fix(entry, day), day);
    if (maker.isPeriod(type)) {
      if (fixed.get("to") instanceof String to && Days.of(to) < day) {
        fixed.put("to", Days.text(day));
      }
      periods.add(fixed);
    } else {
      Maker.id(fixed, ++numbered);
      events.add(fixed);
    }
    return fixed;
  }

  /** Says that records of a type would be there. */
  void knows(String type) {
    types.add(type);
  }

  Draft draft() {
    Map<String, Object> frame = new LinkedHashMap<>();
    if (dice.percent(12)) {
      frame.put("recordsFrom", Days.text(dates.base() + dice.of(0, 1, -7, 28)));
    }
    if (dice.percent(80)) {
      frame.put("complete", List.copyOf(types));
    }
    Comparator<Map<String, Object>> byDay = Comparator.comparing(each -> first(each));
    Draft draft =
        new Draft(
            SUBJECT,
            kind,
            Days.date(dates.base()),
            frame,
            periods.stream().sorted(byDay).toList(),
            events.stream().sorted(byDay).toList());
    int last =
        Stream.concat(draft.events().stream(), draft.periods().stream())
            .map(each -> first(each))
            .filter(each -> !each.isEmpty())
            .mapToInt(Days::of)
            .max()
            .orElse(dates.base());
    if (dice.percent(20)) {
      last = dice.percent(50) ? dates.near(last) : dates.afterAll(last);
    }
    int asOf = dice.percent(60) ? dates.near(last) : last + dice.of(0, 1, 30, 90, 400, 800);
    return draft.asOf(Days.date(Math.max(asOf, dates.base())));
  }

  /** The first date that an entry says. */
  private static String first(Map<String, Object> entry) {
    Optional<String> day =
        entry.values().stream()
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?"))
            .map(text -> text.substring(0, 10))
            .findFirst();
    return day.orElse("");
  }
}
