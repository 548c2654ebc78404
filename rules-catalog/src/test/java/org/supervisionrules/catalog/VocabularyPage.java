package org.supervisionrules.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.Attributes;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;
import org.supervisionrules.vocabulary.Vocabulary;

/** Writes the reference page of a vocabulary, in Markdown. */
final class VocabularyPage {
  private static final String START =
      """
      # The words of a history

      Made from the vocabulary `social-work` and checked by `VocabularyPageTest`; do not edit it here. \
      Nobody needs all of it:
      whatever a history does not have is left out, and the requirements that rest on it are `undetermined`.

      A dot leads into a group (`record.completed`) or into the things of a list (`cases.case`); policies and
      `complete` write it so too. In a history both are nested: `record: { completed: 2026-03-02 }`,
      `cases: [ { case: C-17 } ]`.

      Every period and event may say with `enteredOn`, a date or time, when it was entered in the records; it is
      left out below. `check --as-known-on` judges by it.

      """;
  private static final String PERIODS =
      """
      ## Periods

      States that held from one day to another. Every period has `type` and `from`, its last day `to` unless it
      still lasts, and may have an `id`.

      """;
  private static final String EVENTS =
      """
      ## Events

      What happened on a day, or was planned. Every event has `type` and may have an `id`.

      """;

  private final StringBuilder text = new StringBuilder(START);

  private VocabularyPage() {}

  static String of(Vocabulary vocabulary) {
    VocabularyPage page = new VocabularyPage();
    page.contents("Periods", vocabulary.periods());
    page.contents("Events", vocabulary.events());
    page.words("Whose histories", "kind", vocabulary.subjectKinds());
    page.words("Carried in from before the records begin", "carry-in", vocabulary.carryIns());
    page.parties(vocabulary.parties().values());
    page.text.append(PERIODS);
    vocabulary.periods().forEach(page::type);
    page.text.append(EVENTS);
    vocabulary.events().forEach(page::type);
    return page.text.toString().stripTrailing() + "\n";
  }

  private void contents(String title, Collection<EntryType> types) {
    text.append("**").append(title).append("**: ");
    text.append(
        types.stream()
            .map(type -> "[`" + type.name() + "`](#" + type.name() + ")")
            .collect(Collectors.joining(",\n", "", ".\n\n")));
  }

  private void words(String title, String column, Map<String, String> words) {
    text.append("## ").append(title).append("\n\n");
    text.append("| ").append(column).append(" | about |\n|---|---|\n");
    words.forEach((word, about) -> row(code(word), cell(about)));
    text.append('\n');
  }

  private void parties(Collection<Party> parties) {
    text.append("## Whom a word names\n\n");
    text.append("Wherever a record names somebody it may hold the id or one of these words.\n\n");
    text.append("| word | who |\n|---|---|\n");
    parties.forEach(party -> row(code(party.name()), who(party)));
    text.append('\n');
  }

  private static String who(Party party) {
    if (party.subject()) {
      return "the subject of the history";
    }
    String who = "";
    if (party.attribute() != null) {
      who = code(party.attribute()) + " of the entry";
    }
    EntryType period = party.period();
    if (period != null) {
      String value =
          period.attributes().all().stream()
              .filter(attribute -> attribute.slot() == party.slot())
              .map(Attribute::name)
              .findFirst()
              .orElseThrow();
      who += who.isEmpty() ? "" : ", otherwise ";
      who += code(value) + " of a " + code(period.name()) + " period of that day";
    }
    return who;
  }

  private void type(EntryType type) {
    text.append("### ").append(type.name()).append("\n\n");
    text.append(type.about()).append(". In histories of: ");
    text.append(codes(type.subjectKinds())).append(".");
    if (type.alwaysComplete()) {
      text.append(" Silence about it always means that there was none.");
    }
    text.append("\n\n");
    if (type.attributes().all().size() > 1) {
      text.append("| attribute | takes | about |\n|---|---|---|\n");
      rows("", type.attributes());
      text.append('\n');
    }
  }

  private void rows(String prefix, Attributes attributes) {
    for (Attribute attribute : attributes.all()) {
      if (prefix.isEmpty() && attribute.name().equals(EntryType.ENTERED_ON)) {
        continue;
      }
      String path = prefix + attribute.name();
      String takes = takes(attribute.type());
      if (attribute.required()) {
        takes += "; required";
      }
      if (attribute.sensitive()) {
        takes += "; no report tells it unasked";
      }
      if (attribute.byDefault() != null) {
        takes += "; otherwise " + code(attribute.byDefault());
      }
      row(code(path), takes, cell(attribute.about()));
      AttributeType type = attribute.type();
      AttributeType element = type instanceof AttributeType.ListOf list ? list.element() : type;
      if (element instanceof AttributeType.Group group) {
        rows(path + ".", group.attributes());
      }
    }
  }

  private static String takes(AttributeType type) {
    if (type instanceof AttributeType.ListOf list) {
      return list(list.element());
    } else if (type instanceof AttributeType.Words words) {
      return "one of " + words(words);
    } else if (type instanceof AttributeType.DateOrTime date) {
      return date.ahead() ? "date or time, also to come" : "date or time";
    } else if (type instanceof AttributeType.Date) {
      return "date";
    } else if (type instanceof AttributeType.Decimal) {
      return "number";
    } else if (type instanceof AttributeType.Whole whole) {
      return "whole number, " + whole.least() + " to " + whole.most();
    } else if (type instanceof AttributeType.Flag) {
      return "yes or no";
    } else if (type instanceof AttributeType.Length) {
      return "amount, such as `3 weeks`";
    } else if (type instanceof AttributeType.Reference reference) {
      return "id of a " + code(reference.type());
    } else {
      return type instanceof AttributeType.Group ? "group" : "text";
    }
  }

  private static String list(AttributeType element) {
    if (element instanceof AttributeType.Words words) {
      return "list, of " + words(words);
    } else if (element instanceof AttributeType.Group group) {
      return "list of groups"
          + (group.shorthand() == null ? "" : ", or of " + code(group.shorthand()) + " alone");
    } else {
      return "list of " + takes(element) + "s";
    }
  }

  private static String words(AttributeType.Words words) {
    if (words.families().isEmpty()) {
      return codes(words.words());
    }
    return words.families().entrySet().stream()
        .map(family -> codes(family.getValue()) + " (family " + code(family.getKey()) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String codes(List<String> words) {
    return words.stream().map(VocabularyPage::code).collect(Collectors.joining(", "));
  }

  private static String code(String word) {
    return "`" + word + "`";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
