package org.supervisionrules.testkit.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.history.Entry;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Period;
import org.supervisionrules.time.Days;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Valued;

/** Writes a history out again; what is so by default is left out. */
final class Written {
  private final History history;

  Written(History history) {
    this.history = history;
  }

  Draft draft(LocalDate asOf) {
    Map<String, Object> frame = new LinkedHashMap<>();
    if (history.recordsFrom() != Days.BEGINNING) {
      frame.put("recordsFrom", Days.text(history.recordsFrom()));
    }
    if (!history.carryIn().isEmpty()) {
      Map<String, Object> carryIn = new LinkedHashMap<>();
      history.carryIn().forEach((name, day) -> carryIn.put(name, Days.text(day)));
      frame.put("carryIn", carryIn);
    }
    frame.put("complete", List.copyOf(history.complete()));
    return new Draft(
        history.subject(),
        history.subjectKind(),
        asOf,
        frame,
        history.periods().stream().map(Written::entry).toList(),
        history.events().stream().map(Written::entry).toList());
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("type", entry.type().name());
    String id = entry.id();
    if (id != null) {
      written.put("id", id);
    }
    if (entry instanceof Period period) {
      written.put("from", Days.text(period.from()));
      if (period.to() != Days.OPEN) {
        written.put("to", Days.text(period.to()));
      }
    }
    attributes(entry, entry.type().attributes(), written);
    if (entry instanceof Event event) {
      leaveOutState(event, written);
    }
    return written;
  }

  /** A state that the dates tell need not be said. */
  private static void leaveOutState(Event event, Map<String, Object> written) {
    EntryType.State state = event.type().state();
    if (state == null) {
      return;
    }
    boolean dated = state.heldIfGiven().stream().anyMatch(slot -> event.value(slot) != null);
    String told = dated ? EntryType.HELD : state.otherwise();
    if (told.equals(event.value(state.slot()))) {
      for (Attribute attribute : event.type().attributes().all()) {
        if (attribute.slot() == state.slot()) {
          written.remove(attribute.name());
        }
      }
    }
  }

  private static void attributes(Valued from, Attributes of, Map<String, Object> into) {
    for (Attribute attribute : of.all()) {
      Object value = from.value(attribute.slot());
      if (value == null || isDefault(value, attribute)) {
        continue;
      }
      if (attribute.type() instanceof AttributeType.Group group) {
        Map<String, Object> inner = new LinkedHashMap<>();
        attributes(from, group.attributes(), inner);
        into.put(attribute.name(), inner);
      } else {
        into.put(attribute.name(), value(value, attribute.type()));
      }
    }
  }

  private static boolean isDefault(Object value, Attribute attribute) {
    @Nullable String byDefault = attribute.byDefault();
    return byDefault != null && value.toString().equals(byDefault);
  }

  private static Object value(Object value, AttributeType type) {
    if (value instanceof List<?> list && type instanceof AttributeType.ListOf of) {
      List<Object> written = new ArrayList<>();
      list.forEach(each -> written.add(value(each, of.element())));
      return written;
    }
    if (value instanceof Valued item && type instanceof AttributeType.Group group) {
      Map<String, Object> inner = new LinkedHashMap<>();
      attributes(item, group.attributes(), inner);
      return inner;
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }
}
