package org.supervisionrules.history;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.Item;
import org.supervisionrules.vocabulary.SharedVocabulary;

/** What one run of a reader gave. */
final class Reading implements HistoryReader.Sink {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  final List<History> histories = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<Input> inputs = new ArrayList<>();
  private final HistoryReader reader = HistoryReader.of(SharedVocabulary.get(), LONDON);

  static Reading of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(String name, byte[] content) {
    return new Reading().and(name, content);
  }

  /** Reads a further input with the same reader. */
  Reading and(String name, byte[] content) {
    inputs.add(reader.read(name, new ByteArrayInputStream(content), this));
    return this;
  }

  Reading and(String name, String content) {
    return and(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void history(History history) {
    histories.add(history);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The problems as they are written to standard error. */
  List<String> told() {
    return problems.stream().map(Problem::toString).toList();
  }

  /** The subjects of the histories that were delivered. */
  List<String> subjects() {
    return histories.stream().map(History::subject).toList();
  }

  /** The only history. */
  History only() {
    if (histories.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError(subjects() + " " + told());
    }
    return histories.get(0);
  }

  /** Everything a history says, without the file it says it in. */
  static String text(History history) {
    StringBuilder text = new StringBuilder();
    text.append(history.subject()).append(' ').append(history.subjectKind());
    text.append(' ').append(history.subjectName().orElse("-"));
    text.append("\nfrom ").append(Days.text(history.recordsFrom()));
    text.append(" as of ").append(Days.text(history.asOf())).append(' ').append(history.zone());
    text.append("\ncomplete ").append(history.complete()).append(" carry-in ");
    new TreeMap<>(history.carryIn())
        .forEach((name, day) -> text.append(name).append(' ').append(Days.text(day)));
    for (Period period : history.periods()) {
      text.append('\n').append(period.at()).append(' ').append(period).append(values(period));
    }
    for (Event event : history.events()) {
      text.append('\n').append(event.at()).append(' ').append(event);
      text.append(event.held() ? " held" : " not held").append(values(event));
    }
    return text.toString();
  }

  static Map<String, String> values(Entry entry) {
    Map<String, String> values = new TreeMap<>();
    if (entry.id() != null) {
      values.put("id", entry.id());
    }
    collect("", entry.type().attributes(), entry::value, values);
    return values;
  }

  private interface Values {
    @org.jspecify.annotations.Nullable
    Object at(int slot);
  }

  private static void collect(
      String prefix, Attributes attributes, Values values, Map<String, String> into) {
    for (Attribute attribute : attributes.all()) {
      String name = prefix + attribute.name();
      Object value = values.at(attribute.slot());
      if (attribute.type() instanceof AttributeType.Group group) {
        collect(name + ".", group.attributes(), values, into);
      } else if (attribute.type() instanceof AttributeType.ListOf list
          && list.element() instanceof AttributeType.Group group
          && value instanceof List<?> items) {
        for (int i = 0; i < items.size(); i++) {
          Item item = (Item) items.get(i);
          collect(name + "." + i + ".", group.attributes(), item::value, into);
        }
      }
      if (value != null && !(value instanceof List<?> items && isItems(items))) {
        into.put(name, value.toString());
      }
    }
  }

  private static boolean isItems(List<?> values) {
    return !values.isEmpty() && values.get(0) instanceof Item;
  }
}
