package org.supervisionrules.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Vocabulary;

/** The words that a problem may quote although they are nobody's id: format and vocabulary. */
final class KnownWords {
  /** Dates and times, the place of an event, punctuation. */
  private static final Pattern OTHER =
      Pattern.compile(
          "[12]\\d{3}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?"
              + "|/events/\\d+|[;_-]|\\[\\.\\.\\.]");

  /** Lines, columns, indexes and numbered documents. */
  private static final Pattern POSITION = Pattern.compile("\\d{1,10}|[A-Z]{1,3}|input-\\d+");

  private static final List<String> FORMAT =
      List.of(
          "format",
          "organisation",
          "asOf",
          "recordsFrom",
          "zone",
          "complete",
          "histories",
          "subject",
          "periods",
          "events",
          "carryIn",
          "id",
          "kind",
          "name",
          "type",
          "from",
          "to",
          "key",
          "value",
          "true",
          "false",
          "document",
          "csv",
          "json",
          "yaml",
          "xlsx",
          "supervision-history/1",
          "Europe/London",
          "3 weeks",
          "20 working days",
          "2 months",
          "CSV UTF-8",
          "--as-of");

  private final Set<String> words = new HashSet<>(FORMAT);

  private KnownWords() {}

  static KnownWords of(Vocabulary vocabulary) {
    KnownWords known = new KnownWords();
    known.words.addAll(vocabulary.subjectKinds().keySet());
    known.words.addAll(vocabulary.carryIns().keySet());
    vocabulary.periods().forEach(known::add);
    vocabulary.events().forEach(known::add);
    return known;
  }

  boolean has(String word) {
    return words.contains(word) || OTHER.matcher(word).matches() || isColumn(word);
  }

  /** Whether a part of a place may be told. */
  boolean hasInPlace(String part) {
    return words.contains(part) || POSITION.matcher(part).matches();
  }

  /** A table or a column: {@code session.cases}, {@code record.completed}. */
  private boolean isColumn(String word) {
    return word.indexOf('.') > 0 && Stream.of(word.split("\\.", -1)).allMatch(words::contains);
  }

  private void add(EntryType type) {
    words.add(type.name());
    type.attributes().all().forEach(this::add);
  }

  private void add(Attribute attribute) {
    words.add(attribute.name());
    add(attribute.type());
  }

  private void add(AttributeType type) {
    if (type instanceof AttributeType.Words known) {
      words.addAll(known.words());
    } else if (type instanceof AttributeType.ListOf list) {
      add(list.element());
    } else if (type instanceof AttributeType.Group group) {
      group.attributes().all().forEach(this::add);
    }
  }
}
