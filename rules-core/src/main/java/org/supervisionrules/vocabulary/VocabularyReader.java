package org.supervisionrules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.problem.Suggestion;

/**
 * Reads a vocabulary, {@code supervision-vocabulary/1}: kinds of subject, carry-ins, types of
 * period and of event, parties.
 *
 * <pre>{@code
 * events:
 *   foster-visit:
 *     about: A visit to a foster carer
 *     of: staff
 *     dated: [on]
 *     attributes:
 *       on: { about: When, is: date or time }
 *       carer: { about: The id of the carer, is: text }
 * }</pre>
 */
public final class VocabularyReader {
  private static final String FORMAT = "supervision-vocabulary/1";
  private static final List<String> OF_FILE = List.of("format", "id", "about");
  private static final List<String> OF_WORDS =
      List.of("subjects", "carryIn", "periods", "events", "parties");

  private final Source source;
  private final Map<String, String> subjects;
  private final Map<String, String> carryIns;
  private final Map<String, EntryType> periods = new LinkedHashMap<>();
  private final Map<String, EntryType> events = new LinkedHashMap<>();
  private final Map<String, Party> parties;

  private VocabularyReader(Vocabulary base) {
    this.source = new Source();
    this.subjects = new LinkedHashMap<>(base.subjectKinds());
    this.carryIns = new LinkedHashMap<>(base.carryIns());
    this.parties = new LinkedHashMap<>(base.parties());
    base.periods().forEach(type -> periods.put(type.name(), type));
    base.events().forEach(type -> events.put(type.name(), type));
  }

  /**
   * Reads a vocabulary file.
   *
   * @param file the name that problems give
   * @param bytes its content, YAML
   */
  public static Vocabulary read(String file, byte[] bytes) throws InvalidVocabularyException {
    Node root;
    try {
      root = Yaml.read(file, bytes);
    } catch (UnreadableDocument e) {
      throw new InvalidVocabularyException(List.of(e.problem()));
    }
    VocabularyReader reader = new VocabularyReader(Vocabulary.EMPTY);
    List<String> known = new ArrayList<>(OF_FILE);
    known.addAll(OF_WORDS);
    List<Node.Pair> pairs = reader.source.keys(root, "a vocabulary", known);
    reader.checkFormat(root, pairs);
    return reader.words(pairs);
  }

  /**
   * A vocabulary with further words: new types, and new attributes and words of known types, which
   * keep the slots that they have.
   *
   * @param base the vocabulary to add to; it stays as it is
   * @param words a mapping with any of {@code subjects}, {@code carryIn}, {@code periods}, {@code
   *     events}, {@code parties}
   */
  public static Vocabulary extend(Vocabulary base, Node words) throws InvalidVocabularyException {
    VocabularyReader reader = new VocabularyReader(base);
    return reader.words(reader.source.keys(words, "a vocabulary", OF_WORDS));
  }

  private void checkFormat(Node root, List<Node.Pair> pairs) {
    for (Node.Pair pair : pairs) {
      if (pair.key().equals("format")) {
        String format = source.text(pair.value(), "`format`");
        if (!format.equals(FORMAT)) {
          source.problem(
              pair.value().mark(),
              "unknown format `" + format + "`",
              Suggestion.help(format, List.of(FORMAT)));
        }
        return;
      }
    }
    source.problem(root.mark(), "a vocabulary needs `format`", "write `format: " + FORMAT + "`");
  }

  private Vocabulary words(List<Node.Pair> pairs) throws InvalidVocabularyException {
    for (Node.Pair pair : pairs) {
      if (pair.key().equals("subjects")) {
        described(pair.value(), subjects);
      } else if (pair.key().equals("carryIn")) {
        described(pair.value(), carryIns);
      }
    }
    TypeReader types = new TypeReader(source, subjects.keySet());
    for (Node.Pair pair : pairs) {
      if (pair.key().equals("periods")) {
        types(types, pair.value(), periods, true);
      } else if (pair.key().equals("events")) {
        types(types, pair.value(), events, false);
      }
    }
    types.checkReferences(events);
    PartyReader reader = new PartyReader(source, periods);
    for (Node.Pair pair : pairs) {
      if (pair.key().equals("parties")) {
        parties(reader, pair.value());
      }
    }
    source.check();
    return new Vocabulary(subjects, carryIns, periods, events, parties);
  }

  private void parties(PartyReader reader, Node node) {
    for (Node.Pair pair : source.mapping(node, "`parties`")) {
      Party party = source.isName(pair) ? reader.read(pair) : null;
      if (party != null) {
        parties.put(pair.key(), party);
      }
    }
  }

  private void types(
      TypeReader reader, Node node, Map<String, EntryType> known, boolean areOfPeriods) {
    for (Node.Pair pair : source.mapping(node, areOfPeriods ? "`periods`" : "`events`")) {
      EntryType other = (areOfPeriods ? events : periods).get(pair.key());
      if (other != null) {
        source.problem(
            pair.keyMark(),
            "`" + pair.key() + "` is a type of period and of event",
            "give one of them another name");
      } else if (source.isName(pair)) {
        known.put(pair.key(), reader.read(pair, known.get(pair.key()), areOfPeriods));
      }
    }
  }

  private void described(Node node, Map<String, String> into) {
    for (Node.Pair pair : source.mapping(node, "names with descriptions")) {
      if (source.isName(pair)) {
        into.put(pair.key(), source.text(pair.value(), "a description"));
      }
    }
  }
}
