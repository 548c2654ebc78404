package org.supervisionrules.internal.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.read.Tokens.Token;
import org.supervisionrules.internal.read.Tokens.Typing;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;

/** Reads the value of an attribute as its type says; a value that cannot be read is null. */
final class ValueDecoder {
  private static final int DATE_LENGTH = 10;
  private static final int LONGEST_TIME = 40;

  private final Cursor cursor;
  private final GroupDecoder groups;

  /** The values of the lists that are being read, of outer ones before those of inner ones. */
  private final List<Object> gathered = new ArrayList<>();

  private ZoneId zone = ZoneOffset.UTC;
  private boolean hasUsedZone;
  private boolean isSensitive;

  ValueDecoder(Cursor cursor) {
    this.cursor = cursor;
    this.groups = new GroupDecoder(cursor, this);
  }

  GroupDecoder groups() {
    return groups;
  }

  /** Starts a history. */
  void clear() {
    gathered.clear();
    isSensitive = false;
  }

  /** Reads local times in a zone from here on. */
  void startIn(ZoneId inZone) {
    zone = inZone;
    hasUsedZone = false;
  }

  /** Whether a time has been read since {@link #startIn}. */
  boolean hasUsedZone() {
    return hasUsedZone;
  }

  /** The value of an attribute at the current token, which is not nothing. */
  @Nullable Object value(Attribute attribute) throws BrokenSyntax {
    boolean before = isSensitive;
    isSensitive = attribute.sensitive();
    try {
      return value(attribute.name(), attribute.type());
    } finally {
      isSensitive = before;
    }
  }

  private @Nullable Object value(String name, AttributeType type) throws BrokenSyntax {
    if (type instanceof AttributeType.ListOf list) {
      return list(name, list.element());
    }
    if (type instanceof AttributeType.DateOrTime) {
      return moment();
    }
    if (type instanceof AttributeType.Words words) {
      return word(name, words);
    }
    if (type instanceof AttributeType.Text) {
      String text = Scalars.text(cursor, "a text");
      return text == null || text.isBlank() ? null : text;
    }
    if (type instanceof AttributeType.Reference) {
      return Scalars.id(cursor);
    }
    if (type instanceof AttributeType.Flag) {
      return flag();
    }
    if (type instanceof AttributeType.Whole whole) {
      return whole(whole);
    }
    if (type instanceof AttributeType.Decimal) {
      return decimal();
    }
    if (type instanceof AttributeType.Length) {
      return amount();
    }
    if (type instanceof AttributeType.Date) {
      int day = Scalars.day(cursor, DateText.NOT_A_DATE);
      return DateText.isDay(day) ? Moment.of(day) : null;
    }
    return groups.item((AttributeType.Group) type);
  }

  private @Nullable List<Object> list(String name, AttributeType element) throws BrokenSyntax {
    if (Scalars.isJoined(cursor)) {
      return parts(name, element);
    }
    if (!cursor.is(Token.LIST)) {
      if (element instanceof AttributeType.Text && cursor.is(Token.TEXT)) {
        Object one = value(name, element);
        return one == null ? List.of() : List.of(one);
      }
      cursor.unexpected("a list", cursor.is(Token.OBJECT) ? null : "put it in brackets, `[...]`");
      return null;
    }
    int start = gathered.size();
    for (int i = 0; cursor.next() != Token.END_LIST; i++) {
      cursor.pointer().push(i);
      if (cursor.is(Token.NOTHING)) {
        cursor.unexpected("a value", null);
      } else {
        Object value = value(name, element);
        if (value != null) {
          gathered.add(value);
        }
      }
      cursor.pointer().pop();
    }
    List<Object> own = gathered.subList(start, gathered.size());
    List<Object> values = List.copyOf(own);
    own.clear();
    return values;
  }

  private List<Object> parts(String name, AttributeType element) throws BrokenSyntax {
    List<Object> values = new ArrayList<>();
    for (String part : Scalars.parts(cursor)) {
      Object value = element instanceof AttributeType.Words words ? word(name, words, part) : part;
      if (value != null) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private @Nullable Moment moment() throws BrokenSyntax {
    int date = Scalars.plainDay(cursor);
    if (DateText.isDay(date)) {
      return Moment.of(date);
    }
    String text = Scalars.date(cursor, "a date or a time");
    if (text == null) {
      return null;
    }
    int day = DateText.day(text);
    if (DateText.isDay(day)) {
      Moment time = time(text);
      if (time != null) {
        return time;
      }
      day = DateText.NOT_A_DATE;
    } else if (text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) != 'T') {
      day = DateText.NOT_A_DATE;
    }
    DateText.tell(
        cursor,
        text,
        day,
        "a date or a time",
        day == DateText.NOT_A_DATE
            ? "write dates as `2026-02-02` and times as `2026-03-27T12:30`"
            : DateText.help(text, day));
    return null;
  }

  private @Nullable Moment time(String text) {
    if (text.length() > LONGEST_TIME || text.charAt(DATE_LENGTH) != 'T') {
      return null;
    }
    hasUsedZone = true;
    try {
      return Moment.parse(text, zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String word(String name, AttributeType.Words words) throws BrokenSyntax {
    if (!Scalars.isText(cursor)) {
      cursor.unexpected(
          words.words().stream()
              .map(Shown::quoted)
              .collect(Collectors.joining(", ", "one of ", "")),
          null);
      return null;
    }
    return word(name, words, cursor.text());
  }

  private @Nullable String word(String name, AttributeType.Words words, String text) {
    int index = words.words().indexOf(text);
    if (index < 0) {
      unknown(name, words, text);
      return null;
    }
    return words.words().get(index);
  }

  /** A word that is near a known one is a slip of the pen; any other can be anything. */
  private void unknown(String name, AttributeType.Words words, String text) {
    String message = "unknown " + name + " " + Shown.quoted(text);
    String help = Suggestion.help(text, words.words());
    boolean isSlip = Suggestion.nearest(text, words.words()).isPresent();
    if (!isSensitive && (isSlip || Harmless.is(text))) {
      cursor.error(message, help);
    } else {
      cursor.discreet(
          "unknown " + name, Suggestion.known(words.words()), new Problem.Full(message, help));
    }
  }

  private @Nullable Boolean flag() throws BrokenSyntax {
    boolean isFlag =
        cursor.is(Token.FLAG)
            || (Scalars.isJoined(cursor)
                && cursor.text().toLowerCase(Locale.ROOT).matches("true|false"));
    if (isFlag) {
      return cursor.text().equalsIgnoreCase("true");
    }
    cursor.unexpected("`true` or `false`", null);
    return null;
  }

  private @Nullable Integer whole(AttributeType.Whole range) throws BrokenSyntax {
    String expected = "a whole number from " + range.least() + " to " + range.most();
    Double number = number(expected);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || number < range.least() || number > range.most()) {
      cursor.error(Shown.quoted(cursor.text()) + " is not " + expected, null);
      return null;
    }
    return number.intValue();
  }

  private @Nullable Double decimal() throws BrokenSyntax {
    Double number = number("a number");
    if (number != null && (number < 0 || number.isInfinite())) {
      cursor.error(Shown.quoted(cursor.text()) + " is not a number of 0 or more", null);
      return null;
    }
    return number;
  }

  private @Nullable Double number(String expected) throws BrokenSyntax {
    boolean mayBeText = cursor.typing() == Typing.TEXT_ONLY;
    if (cursor.is(Token.NUMBER) || (mayBeText && cursor.is(Token.TEXT))) {
      try {
        return Double.valueOf(cursor.text());
      } catch (NumberFormatException e) {
        cursor.error(Shown.quoted(cursor.text()) + " is not " + expected, null);
        return null;
      }
    }
    cursor.unexpected(expected, cursor.is(Token.TEXT) ? "leave out the quotes" : null);
    return null;
  }

  private @Nullable Amount amount() throws BrokenSyntax {
    String text = Scalars.text(cursor, "an amount such as `3 weeks`");
    if (text == null) {
      return null;
    }
    Optional<Amount> amount = Amount.parse(text);
    if (amount.isEmpty()) {
      String help = "write a whole number and a unit: `3 weeks`, `20 working days`, `2 months`";
      String message = Shown.quoted(text) + " cannot be read as an amount";
      if (Harmless.is(text)) {
        cursor.error(message, help);
      } else {
        cursor.discreet(
            "the text cannot be read as an amount", help, new Problem.Full(message, help));
      }
    }
    return amount.orElse(null);
  }
}
