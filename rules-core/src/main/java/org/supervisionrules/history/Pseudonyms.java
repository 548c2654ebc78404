package org.supervisionrules.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.Hmac;
import org.supervisionrules.internal.read.Target;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Item;

/**
 * Stable codes in the place of ids: {@code P-7f3akqm9x2wz}. The same id has the same code with the
 * same key, whatever it is the id of, so that everything that belonged together still does.
 *
 * <p>A code is the first 60 bits of the HMAC-SHA256 of the id, in base 32. Who has the key can find
 * the code of an id, and so, by trying, the id of a code; nobody else can.
 */
public final class Pseudonyms {
  private static final String PREFIX = "P-";
  private static final int LENGTH = 12;
  private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

  private final Hmac hmac;
  private final Predicate<String> stays;
  private final Map<EntryType, List<Integer>> sensitive = new ConcurrentHashMap<>();

  /**
   * Codes with a key.
   *
   * @param key the key, of at least a byte
   * @param stays texts that are no ids but words, which stay as they are; a subject's id never does
   */
  public Pseudonyms(byte[] key, Predicate<String> stays) {
    this.hmac = new Hmac(key);
    this.stays = stays;
  }

  /** Whether a text is written as a code. */
  public static boolean isCode(String text) {
    return text.matches(PREFIX + "[0-9a-hjkmnp-tv-z]{" + LENGTH + "}");
  }

  /** The code of an id. */
  public String of(String id) {
    byte[] hash = hash(id);
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (hash[i] & 0xff);
    }
    StringBuilder code = new StringBuilder(PREFIX);
    for (int i = 0; i < LENGTH; i++) {
      code.append(DIGITS[(int) (bits >>> (Long.SIZE - 5))]);
      bits <<= 5;
    }
    return code.toString();
  }

  /** One thread at a time, because the sum is kept in {@code hmac} while it is made. */
  private synchronized byte[] hash(String id) {
    return hmac.of(id.getBytes(StandardCharsets.UTF_8));
  }

  /** The code of an id, or the text itself where it is a word that stays. */
  public String ofText(String text) {
    return stays.test(text) ? text : of(text);
  }

  /**
   * A history with codes: for its subject, for the ids of its entries, and for every text in them
   * that is not a word that stays. It has no name, and says nothing else than before.
   *
   * @param places what to tell as a place, of the history and of each entry that has its own
   */
  public History of(History history, UnaryOperator<String> places) {
    Target.Frame frame =
        new Target.Frame(
            of(history.subject()),
            history.subjectKind(),
            null,
            history.recordsFrom(),
            history.carryIn(),
            history.complete(),
            history.asOf(),
            history.zone(),
            places.apply(history.place()));
    List<Period> periods = new ArrayList<>(history.periods().size());
    for (int i = 0; i < history.periods().size(); i++) {
      Period period = history.periods().get(i);
      periods.add(
          new Period(
              period.type(),
              id(period),
              period.from(),
              period.to(),
              coded(period, false),
              i,
              own(period, places)));
    }
    List<Event> events = new ArrayList<>(history.events().size());
    for (int i = 0; i < history.events().size(); i++) {
      Event event = history.events().get(i);
      events.add(new Event(event.type(), id(event), coded(event, false), i, own(event, places)));
    }
    return new History(history.vocabulary(), frame, periods, events);
  }

  /**
   * A history with codes for free text that is for few to read and is no word that stays; all else,
   * ids too, is as before. What an entry compares its text with still agrees with it.
   *
   * @return the same history where there is no such text
   */
  public History ofSensitiveTexts(History history) {
    if (history.periods().stream().noneMatch(this::isSensitive)
        && history.events().stream().noneMatch(this::isSensitive)) {
      return history;
    }
    List<Period> periods = new ArrayList<>(history.periods());
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      if (isSensitive(period)) {
        periods.set(
            i,
            new Period(
                period.type(),
                period.id(),
                period.from(),
                period.to(),
                coded(period, true),
                i,
                own(period, place -> place)));
      }
    }
    List<Event> events = new ArrayList<>(history.events());
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (isSensitive(event)) {
        events.set(
            i,
            new Event(event.type(), event.id(), coded(event, true), i, own(event, place -> place)));
      }
    }
    return history.with(periods, events);
  }

  private boolean isSensitive(Entry entry) {
    for (int slot : sensitive.computeIfAbsent(entry.type(), Pseudonyms::sensitiveTexts)) {
      if (entry.value(slot) != null) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> sensitiveTexts(EntryType type) {
    return sensitiveTexts(type.attributes());
  }

  private static List<Integer> sensitiveTexts(Attributes attributes) {
    List<Integer> slots = new ArrayList<>();
    for (Attribute attribute : attributes.all()) {
      AttributeType type = attribute.type();
      if (type instanceof AttributeType.Group group) {
        slots.addAll(sensitiveTexts(group.attributes()));
      } else if (attribute.sensitive() && isText(type)) {
        slots.add(attribute.slot());
      } else if (type instanceof AttributeType.ListOf list
          && list.element() instanceof AttributeType.Group group
          && !sensitiveTexts(group.attributes()).isEmpty()) {
        slots.add(attribute.slot());
      }
    }
    return List.copyOf(slots);
  }

  private static boolean isText(AttributeType type) {
    return type instanceof AttributeType.Text
        || (type instanceof AttributeType.ListOf list
            && list.element() instanceof AttributeType.Text);
  }

  private @Nullable String id(Entry entry) {
    String id = entry.id();
    return id == null ? null : of(id);
  }

  private static @Nullable String own(Entry entry, UnaryOperator<String> places) {
    return entry.hasOwnPlace() ? places.apply(entry.at()) : null;
  }

  private @Nullable Object[] coded(Entry entry, boolean onlySensitive) {
    EntryType type = entry.type();
    @Nullable Object[] values = new @Nullable Object[type.slots()];
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = entry.value(slot);
    }
    code(type.attributes(), values, onlySensitive);
    return values;
  }

  private void code(Attributes attributes, @Nullable Object[] values, boolean onlySensitive) {
    for (Attribute attribute : attributes.all()) {
      if (attribute.type() instanceof AttributeType.Group group) {
        code(group.attributes(), values, onlySensitive);
      } else {
        Object value = values[attribute.slot()];
        if (value != null
            && (!onlySensitive || attribute.sensitive() || !isText(attribute.type()))) {
          values[attribute.slot()] =
              coded(attribute.type(), value, onlySensitive && !attribute.sensitive());
        }
      }
    }
  }

  private Object coded(AttributeType type, Object value, boolean onlySensitive) {
    if (type instanceof AttributeType.Reference && !onlySensitive && value instanceof String id) {
      return of(id);
    }
    if (type instanceof AttributeType.Text && !onlySensitive && value instanceof String text) {
      return ofText(text);
    }
    if (type instanceof AttributeType.ListOf list && value instanceof List<?> several) {
      return several.stream().map(each -> coded(list.element(), each, onlySensitive)).toList();
    }
    if (type instanceof AttributeType.Group group && value instanceof Item item) {
      @Nullable Object[] values = new @Nullable Object[group.attributes().slots()];
      for (int slot = 0; slot < values.length; slot++) {
        values[slot] = item.value(slot);
      }
      code(group.attributes(), values, onlySensitive);
      return new Item(values);
    }
    return value;
  }
}
