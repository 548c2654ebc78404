package org.supervisionrules.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;

/** Reads who is meant by a word that names a party. */
final class PartyReader {
  private static final List<String> KEYS = List.of("is", "attribute", "period", "value");

  private final Source source;
  private final Map<String, EntryType> periods;

  PartyReader(Source source, Map<String, EntryType> periods) {
    this.source = source;
    this.periods = periods;
  }

  /** One party; null where a problem was told. */
  @Nullable Party read(Node.Pair pair) {
    String attribute = null;
    String value = null;
    Node.Pair named = null;
    boolean subject = false;
    for (Node.Pair key : source.keys(pair.value(), "a party", KEYS)) {
      String text = source.text(key.value(), "`" + key.key() + "`");
      switch (key.key()) {
        case "is" -> subject = text.equals("subject");
        case "attribute" -> attribute = text;
        case "period" -> named = key;
        default -> value = text;
      }
    }
    if (named == null) {
      return new Party(pair.key(), subject, attribute, null, -1);
    }
    String name = source.text(named.value(), "`period`");
    EntryType period = periods.get(name);
    if (period == null) {
      source.problem(
          named.value().mark(),
          "unknown period `" + name + "`",
          Suggestion.help(name, periods.keySet()));
      return null;
    }
    Attribute holder = value == null ? null : period.attributes().get(value);
    if (holder == null) {
      source.problem(
          pair.keyMark(),
          "`" + pair.key() + "` needs `value`, an attribute of `" + name + "`",
          Suggestion.help(value == null ? "" : value, period.attributes().names()));
      return null;
    }
    return new Party(pair.key(), subject, attribute, period, holder.slot());
  }
}
