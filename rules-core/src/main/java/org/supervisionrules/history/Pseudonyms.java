package org.supervisionrules.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
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
  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;
  private final Predicate<String> stays;

  /**
   * Codes with a key.
   *
   * @param key the key, of at least a byte
   * @param stays texts that are no ids but words, which stay as they are; a subject's id never does
   */
  public Pseudonyms(byte[] key, Predicate<String> stays) {
    try {
      this.mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
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

  /** One thread at a time, because the sum is kept in {@code mac} while it is made. */
  private synchronized byte[] hash(String id) {
    return mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
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
              coded(period),
              i,
              own(period, places)));
    }
    List<Event> events = new ArrayList<>(history.events().size());
    for (int i = 0; i < history.events().size(); i++) {
      Event event = history.events().get(i);
      events.add(
          new Event(event.type(), id(event), coded(event), i, own(event, places)));
    }
    return new History(history.vocabulary(), frame, periods, events);
  }

  private @Nullable String id(Entry entry) {
    String id = entry.id();
    return id == null ? null : of(id);
  }

  private static @Nullable String own(Entry entry, UnaryOperator<String> places) {
    return entry.hasOwnPlace() ? places.apply(entry.at()) : null;
  }

  private @Nullable Object[] coded(Entry entry) {
    EntryType type = entry.type();
    @Nullable Object[] values = new @Nullable Object[type.slots()];
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = entry.value(slot);
    }
    code(type.attributes(), values);
    return values;
  }

  private void code(Attributes attributes, @Nullable Object[] values) {
    for (Attribute attribute : attributes.all()) {
      if (attribute.type() instanceof AttributeType.Group group) {
        code(group.attributes(), values);
      } else {
        Object value = values[attribute.slot()];
        if (value != null) {
          values[attribute.slot()] = coded(attribute.type(), value);
        }
      }
    }
  }

  private Object coded(AttributeType type, Object value) {
    if (type instanceof AttributeType.Reference && value instanceof String id) {
      return of(id);
    }
    if (type instanceof AttributeType.Text && value instanceof String text) {
      return ofText(text);
    }
    if (type instanceof AttributeType.ListOf list && value instanceof List<?> several) {
      return several.stream().map(each -> coded(list.element(), each)).toList();
    }
    if (type instanceof AttributeType.Group group && value instanceof Item item) {
      @Nullable Object[] values = new @Nullable Object[group.attributes().slots()];
      for (int slot = 0; slot < values.length; slot++) {
        values[slot] = item.value(slot);
      }
      code(group.attributes(), values);
      return new Item(values);
    }
    return value;
  }
}
