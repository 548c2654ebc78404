package org.supervisionrules.testkit.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.supervisionrules.policy.CalendarCount;
import org.supervisionrules.policy.Counting;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.RollingCount;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.report.Finding;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Adds what a pending finding waits for: a session on a day, the record of a meeting. For the kinds
 * {@code frequency}, {@code deadline} and {@code count}.
 */
public final class Acts {
  private final Maker maker;

  Acts(Maker maker) {
    this.maker = maker;
  }

  /**
   * The history with the act on a day; empty where it is not known how the act is written. It is
   * likely, not certain, that the act counts.
   */
  public Optional<Draft> done(
      Draft draft, Requirement requirement, Finding finding, LocalDate day) {
    Kind kind = requirement.kind();
    if (kind instanceof Frequency frequency) {
      return Optional.of(draft.plus(act(frequency, finding, day)));
    }
    if (kind instanceof CalendarCount count && count.of().isEmpty()) {
      return Optional.of(several(draft, count.what(), day));
    }
    if (kind instanceof RollingCount count) {
      return Optional.of(several(draft, count.what(), day));
    }
    return kind instanceof Deadline deadline
        ? deadline(draft, deadline, finding, day)
        : Optional.empty();
  }

  private Map<String, Object> act(Frequency frequency, Finding finding, LocalDate day) {
    Selector counts = frequency.clock().counts().get(0);
    Map<String, Object> act = act(counts, day);
    EntryType type = counts.type();
    frequency
        .mention()
        .ifPresent(
            mention ->
                maker
                    .fields(type)
                    .at(mention.list())
                    .ifPresent(
                        field -> {
                          String name = finding.about().orElse(Values.SOMEBODY);
                          Map<String, Object> item = new LinkedHashMap<>();
                          Optional<Fields> items = Fields.items(field.type());
                          items
                              .flatMap(of -> of.at(mention.item()))
                              .ifPresent(
                                  inner -> {
                                    item.put(inner.path(), name);
                                    mention
                                        .tests()
                                        .forEach(
                                            test ->
                                                maker
                                                    .wishes(dice())
                                                    .suggest(test, items.get(), item));
                                  });
                          Fields.put(act, field.path(), item.isEmpty() ? name : List.of(item));
                        }));
    return act;
  }

  /** As many acts as are asked for, or one with all that is asked for. */
  private Draft several(Draft draft, Counting what, LocalDate day) {
    int number = what.atLeast().on(Days.of(day));
    Selector counts = what.events().get(0);
    Draft more = draft;
    for (int i = 0; i < (what.total().isPresent() ? 1 : number); i++) {
      Map<String, Object> act = act(counts, day);
      what.total()
          .flatMap(total -> maker.fields(counts.type()).at(total.slots().get(0)))
          .ifPresent(field -> Fields.put(act, field.path(), number));
      more = more.plus(act);
    }
    return more;
  }

  private Map<String, Object> act(Selector selector, LocalDate day) {
    Map<String, Object> act = maker.entry(selector, dice());
    return maker.dated(selector.type(), Day.fix(act, Days.of(day)), Days.of(day));
  }

  private Optional<Draft> deadline(Draft draft, Deadline deadline, Finding finding, LocalDate day) {
    Optional<Map<String, Object>> trigger =
        draft.events().stream()
            .filter(
                each -> finding.about().isPresent() && finding.about().get().equals(each.get("id")))
            .findFirst();
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    EntryType type = deadline.each().type();
    if (deadline.done() instanceof Deadline.Done.Recorded recorded) {
      return maker
          .fields(type)
          .at(recorded.slot())
          .map(field -> recorded(draft, trigger.get(), recorded, field, type, day));
    }
    if (deadline.done() instanceof Deadline.Done.Replaced replaced) {
      EntryType by = replaced.by().type();
      return maker
          .fields(by)
          .at(by.replaces())
          .map(
              field -> {
                Map<String, Object> act = act(replaced.by(), day);
                Fields.put(act, field.path(), String.valueOf(trigger.get().get("id")));
                return draft.plus(act);
              });
    }
    return Optional.empty();
  }

  private Draft recorded(
      Draft draft,
      Map<String, Object> trigger,
      Deadline.Done.Recorded recorded,
      Fields.Field field,
      EntryType type,
      LocalDate day) {
    Map<String, Object> done = new LinkedHashMap<>(trigger);
    Fields.put(done, field.path(), day.toString());
    recorded
        .where()
        .ifPresent(where -> maker.wishes(dice()).suggest(where, maker.fields(type), done));
    List<Map<String, Object>> events = new ArrayList<>(draft.events());
    Collections.replaceAll(events, trigger, done);
    return draft.with(draft.periods(), events);
  }

  /** The same each time: an act is not a matter of chance. */
  private static Dice dice() {
    return new Dice(new Random(1));
  }
}
