package org.supervisionrules.testkit.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.policy.AheadCoverage;
import org.supervisionrules.policy.Condition;
import org.supervisionrules.policy.Counting;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Kind;
import org.supervisionrules.policy.Related;
import org.supervisionrules.policy.Selector;
import org.supervisionrules.policy.ValuePath;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/**
 * What happens in a history because of one requirement: what it asks something of, what answers.
 */
final class Occurrences {
  private final Drawing drawing;
  private final Asked asked;
  private final Dice dice;
  private final Maker maker;
  private final Kind kind;
  private final Values values;

  Occurrences(Drawing drawing, Asked asked) {
    this.drawing = drawing;
    this.asked = asked;
    this.dice = drawing.dice();
    this.maker = drawing.maker();
    this.kind = asked.requirement().kind();
    this.values = asked.values();
  }

  void draw() {
    drawing.knows(asked.requirement().evidence());
    if (dice.percent(60)) {
      asked.triggers().forEach(this::keeps);
      asked.others().forEach(this::keeps);
    }
    asked.days().forEach(this::countedDays);
    for (Selector trigger : asked.triggers()) {
      triggered(trigger);
    }
    for (Selector other : asked.others()) {
      if (maker.isPeriod(other.type())) {
        stretches(other);
      } else {
        repeated(other);
      }
    }
    if (asked.triggers().isEmpty()) {
      asked.related().forEach(this::loose);
    }
  }

  /** Says that an attribute which is not given would be, where the requirement asks for it. */
  private void keeps(Selector selector) {
    Fields fields = maker.fields(selector.type());
    for (ValuePath path : asked.paths()) {
      fields
          .at(path.slot())
          .filter(each -> path.text().startsWith(each.path()))
          .filter(each -> dice.percent(90))
          .ifPresent(each -> drawing.knows(selector.type().name() + "." + each.path()));
    }
  }

  private void countedDays(Selector days) {
    int from = drawing.dates().base() - dice.of(0, 0, 30);
    for (int i = dice.of(1, 2, 3); i > 0; i--) {
      Map<String, Object> period = maker.entry(days, dice);
      int to = from + dice.between(30, 90);
      period.put("to", Days.text(to));
      drawing.add(days.type(), period, from);
      from = to + dice.between(2, 30);
    }
  }

  private void triggered(Selector trigger) {
    int day = drawing.dates().base() + dice.of(0, 0, 0, 1, 14, 40);
    for (int i = dice.of(1, 1, 1, 2, 2, 3, 4); i > 0; i--) {
      Map<String, Object> entry = maker.entry(trigger, dice);
      carry(entry, trigger.type());
      dates(entry, trigger.type(), day);
      int end = day;
      if (maker.isPeriod(trigger.type()) && !entry.containsKey("to") && dice.percent(60)) {
        end = Math.max(day, dice.percent(50) ? drawing.dates().near(day) : day + dice.of(20, 60));
        entry.put("to", Days.text(end));
      }
      Map<String, Object> added = drawing.add(trigger.type(), entry, day);
      for (Related each : asked.related()) {
        answer(each, added, trigger.type(), dice.percent(70) ? end : day);
      }
      replaced(added, day);
      day = drawing.dates().near(day);
    }
  }

  /** What the entry says: all that it must, all but one thing, or whatever chance has it say. */
  private void carry(Map<String, Object> entry, EntryType type) {
    for (ValuePath path : asked.paths()) {
      mention(entry, type, path);
    }
    List<Condition> conditions = new ArrayList<>(asked.conditions());
    int by = dice.between(0, 99);
    if (by >= 50 && by < 80 && !conditions.isEmpty()) {
      Condition lacking = conditions.remove(dice.between(0, conditions.size() - 1));
      if (dice.percent(60)) {
        lacking.asks().forEach(path -> Fields.remove(entry, path.text()));
      }
    } else if (by >= 80) {
      conditions.removeIf(each -> dice.percent(50));
    }
    for (Condition each : conditions) {
      maker.with(entry, type, each.test(), dice).ifPresent(entry::putAll);
    }
  }

  private void mention(Map<String, Object> entry, EntryType type, ValuePath path) {
    Optional<Fields.Field> field =
        maker.fields(type).at(path.slot()).filter(each -> path.text().startsWith(each.path()));
    if (field.isEmpty()
        || field.get().type() instanceof AttributeType.Reference
        || (Fields.get(entry, field.get().path()) != null && dice.percent(70))
        || dice.percent(25)) {
      return;
    }
    Fields.put(entry, field.get().path(), named(path, field.get()));
  }

  /** A value for an attribute: of a list, the words that are needed, all or all but one. */
  private Object named(ValuePath path, Fields.Field field) {
    List<String> words = asked.needed();
    if (words.isEmpty() || !(field.type() instanceof AttributeType.ListOf) || dice.percent(20)) {
      return values.of(field.type(), dice);
    }
    List<String> some = new ArrayList<>(words);
    if (dice.percent(50)) {
      some.remove(dice.between(0, some.size() - 1));
    }
    return items(some, path, field);
  }

  private List<Object> items(List<?> some, ValuePath path, Fields.Field field) {
    Optional<Fields> items = Fields.items(field.type());
    List<Object> list = new ArrayList<>();
    for (Object each : some) {
      Optional<Fields.Field> name = items.flatMap(of -> of.at(path.item()));
      if (name.isEmpty()) {
        list.add(each);
        continue;
      }
      Map<String, Object> item = new LinkedHashMap<>();
      item.put(name.get().path(), each);
      Wishes wishes = maker.wishes(dice);
      path.tests().forEach(test -> wishes.suggest(test, items.get(), item));
      list.add(item);
    }
    return list;
  }

  /** The dates of an entry that the requirement is about. */
  private void dates(Map<String, Object> entry, EntryType type, int day) {
    Fields fields = maker.fields(type);
    for (int slot : asked.dates()) {
      fields
          .at(slot)
          .filter(Fields.Field::isDate)
          .filter(each -> dice.percent(85))
          .ifPresent(each -> Fields.put(entry, each.path(), date(each, day)));
    }
    for (Deadline.Done.Recorded done : asked.recorded()) {
      done.where()
          .filter(each -> dice.percent(85))
          .ifPresent(where -> maker.with(entry, type, where, dice).ifPresent(entry::putAll));
    }
  }

  private Object date(Fields.Field field, int day) {
    int near = dice.percent(65) ? drawing.dates().near(day) : day + dice.of(0, 0, -1, 1);
    boolean timed = field.type() instanceof AttributeType.DateOrTime && dice.percent(40);
    return Days.text(near) + (timed ? dice.of(List.of("T12:00", "T09:30", "T12:01")) : "");
  }

  /** An entry that belongs to another: in time, a day late, before it, or not at all. */
  private void answer(Related related, Map<String, Object> to, EntryType type, int day) {
    for (int i = 0; i < givers(); i++) {
      if (dice.percent(22)) {
        continue;
      }
      EntryType own = related.entries().type();
      Map<String, Object> entry = maker.entry(related.entries(), dice);
      tie(related, entry, to, type);
      taken(related, entry, to, type);
      given(entry, own, i);
      int by = dice.between(0, 99);
      int on =
          by < 40
              ? drawing.dates().near(day)
              : by < 60 ? day : by < 80 ? day - dice.of(1, 7, 30, 200) : day + dice.of(1, 2, 7);
      related
          .dated()
          .flatMap(path -> maker.fields(own).at(path.slot()))
          .filter(Fields.Field::isDate)
          .ifPresent(each -> Fields.put(entry, each.path(), Days.text(on)));
      drawing.add(own, entry, maker.isPeriod(own) ? Math.min(on, day - dice.of(0, 0, 30)) : on);
    }
  }

  private int givers() {
    return Math.max(1, Math.min(2, asked.parties().size()));
  }

  private void tie(
      Related related, Map<String, Object> entry, Map<String, Object> to, EntryType type) {
    for (Related.Tie tie : related.same()) {
      Object shared =
          switch (tie.own()) {
            case Related.Tie.ID -> String.valueOf(to.getOrDefault("id", Values.SOMEBODY));
            case Related.Tie.SUBJECT -> Drawing.SUBJECT;
            default -> shared(to, type, tie.own());
          };
      if (tie.theirs().slot() == Related.Tie.ID) {
        entry.put("id", shared);
        continue;
      }
      maker
          .fields(related.entries().type())
          .at(tie.theirs().slot())
          .ifPresent(
              field ->
                  Fields.put(
                      entry,
                      field.path(),
                      field.type() instanceof AttributeType.ListOf
                          ? items(
                              shared instanceof List<?> l ? l : List.of(shared),
                              tie.theirs(),
                              field)
                          : shared instanceof List<?> l && !l.isEmpty() ? l.get(0) : shared));
    }
  }

  /** The value that another is to share; one that is not there yet is given. */
  private Object shared(Map<String, Object> to, EntryType type, int slot) {
    Optional<Fields.Field> field = maker.fields(type).at(slot);
    if (field.isEmpty()) {
      return Values.SOMEBODY;
    }
    Object value = Fields.get(to, field.get().path());
    if (value == null) {
      value = Day.fix(Map.of("v", values.of(field.get().type(), dice)), 0).get("v");
      if (value == null) {
        return Values.SOMEBODY;
      }
      Fields.put(to, field.get().path(), value);
    }
    return value;
  }

  /** What is taken from a related entry: the needed words, or what the entry in hand names. */
  private void taken(
      Related related, Map<String, Object> entry, Map<String, Object> to, EntryType type) {
    Optional<ValuePath> path = related.value();
    Optional<Fields.Field> field =
        path.flatMap(each -> maker.fields(related.entries().type()).at(each.slot()));
    if (path.isEmpty() || field.isEmpty()) {
      return;
    }
    List<Object> named = new ArrayList<>();
    for (ValuePath own : asked.paths()) {
      if (maker
              .fields(type)
              .at(own.slot())
              .filter(each -> own.text().startsWith(each.path()))
              .isPresent()
          && Fields.get(to, own.text()) instanceof List<?> list) {
        named.addAll(list);
      }
    }
    if (field.get().type() instanceof AttributeType.ListOf) {
      Fields.put(
          entry,
          field.get().path(),
          named.isEmpty() || dice.percent(20)
              ? named(path.get(), field.get())
              : items(named.stream().distinct().toList(), path.get(), field.get()));
    } else if (!(field.get().type() instanceof AttributeType.Reference)) {
      Fields.put(
          entry,
          field.get().path(),
          named.isEmpty() ? values.of(field.get().type(), dice) : dice.of(named));
    }
  }

  /** Whoever gave a judgement: each of those whom the requirement names in turn. */
  private void given(Map<String, Object> entry, EntryType type, int turn) {
    if (asked.parties().isEmpty() || dice.percent(15)) {
      return;
    }
    Party party = asked.parties().get(turn % asked.parties().size());
    Optional<Fields.Field> by =
        maker.fields(type).all().stream().filter(each -> each.path().equals("by")).findFirst();
    by.filter(each -> each.type() instanceof AttributeType.Text)
        .ifPresent(each -> entry.put("by", party.subject() ? Drawing.SUBJECT : party.name()));
  }

  private void replaced(Map<String, Object> added, int day) {
    for (Deadline.Done.Replaced each : asked.replaced()) {
      EntryType type = each.by().type();
      Optional<Fields.Field> names = maker.fields(type).at(type.replaces());
      if (names.isEmpty() || dice.percent(20)) {
        continue;
      }
      Map<String, Object> entry = maker.entry(each.by(), dice);
      Fields.put(entry, names.get().path(), String.valueOf(added.get("id")));
      drawing.add(type, entry, drawing.dates().near(day));
    }
  }

  private void stretches(Selector selector) {
    int from = drawing.dates().base() + dice.of(0, 0, 0, -30, 1);
    for (int i = dice.of(0, 1, 1, 2, 2); i > 0; i--) {
      Map<String, Object> period = maker.entry(selector, dice);
      int to = from + dice.between(0, 120);
      if (i > 1 || dice.percent(50)) {
        period.put("to", Days.text(to));
      }
      drawing.add(selector.type(), period, from);
      from = dice.percent(50) ? drawing.dates().near(to) + dice.of(0, 1) : to + dice.of(1, 2, 29);
    }
  }

  /** Acts one after the other, each as long after the one before as the requirement allows. */
  private void repeated(Selector selector) {
    int day = drawing.dates().base();
    day = dice.percent(30) ? day : drawing.dates().near(day);
    Optional<AheadCoverage> ahead =
        Optional.of(kind).filter(AheadCoverage.class::isInstance).map(AheadCoverage.class::cast);
    int booked = day + dice.of(0, -1, 1, 27, 28, 29);
    boolean counted =
        asked.acts().stream().anyMatch(each -> each.of().equals(selector)) && dice.percent(85);
    for (int i = ahead.isPresent() ? dice.of(3, 14) : times(counted); i > 0; i--) {
      Map<String, Object> entry = maker.entry(selector, dice);
      totals(entry, selector, Math.max(1, i));
      if (ahead.isPresent()) {
        on(entry, selector.type(), ahead.get().on(), day);
        on(entry, selector.type(), ahead.get().knownBy().slot(), booked);
      }
      mentioned(entry, selector.type());
      if (ahead.isEmpty() && dice.percent(60)) {
        for (ValuePath path : asked.paths()) {
          mention(entry, selector.type(), path);
        }
      }
      drawing.add(selector.type(), entry, day);
      day =
          counted
              ? day + dice.of(1, 1, 1, 3)
              : dice.percent(12) ? day + dice.of(0, 1, 3) : drawing.dates().near(day);
    }
  }

  /** Some, or just as many as are asked for, or one too few. */
  private int times(boolean counted) {
    if (asked.numbers().isEmpty() || (!counted && dice.percent(60))) {
      return dice.of(0, 1, 2, 3, 4, 6);
    }
    return Math.min(30, Math.max(0, dice.of(asked.numbers()) + dice.of(0, 0, -1, 1)));
  }

  /** Where something is added up: a share of what is asked for, or all of it, or nearly. */
  private void totals(Map<String, Object> entry, Selector selector, int parts) {
    for (Counting counting : asked.countings()) {
      int which = counting.events().indexOf(selector);
      if (counting.total().isPresent() && which >= 0) {
        int share = dice.of(asked.numbers()) / dice.of(1, parts, 2) + dice.of(0, 0, -1, 1);
        maker
            .fields(selector.type())
            .at(counting.total().get().slots().get(which))
            .ifPresent(field -> Fields.put(entry, field.path(), Math.max(0, share)));
      }
    }
  }

  private void on(Map<String, Object> entry, EntryType type, int slot, int day) {
    maker
        .fields(type)
        .at(slot)
        .filter(Fields.Field::isDate)
        .ifPresent(each -> Fields.put(entry, each.path(), Days.text(day)));
  }

  /** Of a requirement for each case: the act names one that there is. */
  private void mentioned(Map<String, Object> entry, EntryType type) {
    if (!(kind instanceof Frequency frequency) || frequency.mention().isEmpty()) {
      return;
    }
    Frequency.Mention mention = frequency.mention().get();
    maker
        .fields(type)
        .at(mention.list())
        .ifPresent(
            field -> {
              ValuePath path =
                  new ValuePath(
                      field.path(), mention.list(), mention.item(), mention.tests(), Map.of());
              Object named =
                  field.type() instanceof AttributeType.ListOf
                      ? items(List.of(Values.SOMEBODY), path, field)
                      : Values.SOMEBODY;
              Fields.put(entry, field.path(), named);
            });
  }

  /** Related entries of a requirement that asks nothing of any entry: again and again. */
  private void loose(Related related) {
    EntryType type = related.entries().type();
    int day = drawing.dates().base() + dice.of(0, 7);
    for (int i = dice.of(0, 1, 2, 3, 4); i > 0; i--) {
      Map<String, Object> entry = maker.entry(related.entries(), dice);
      taken(related, entry, Map.of(), type);
      given(entry, type, i);
      drawing.add(type, entry, day);
      day = drawing.dates().near(day);
    }
  }
}
