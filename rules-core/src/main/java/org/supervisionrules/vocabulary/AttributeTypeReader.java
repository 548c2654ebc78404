package org.supervisionrules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;

/** Reads what values an attribute takes: {@code is: date}, {@code oneOf: [formal, informal]}. */
final class AttributeTypeReader {
  private static final Map<String, AttributeType> PLAIN = plain();
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,6}) to ([0-9]{1,6})");
  private static final Pattern ID_OF = Pattern.compile("id of ([A-Za-z0-9-]+)");

  private final Source source;
  private final Map<String, Node.Mark> references = new LinkedHashMap<>();

  AttributeTypeReader(Source source) {
    this.source = source;
  }

  AttributeType read(Node.Pair pair, Node.Mapping keys) {
    AttributeType type = null;
    for (Node.Pair key : keys.pairs()) {
      AttributeType read = read(key);
      if (read != null && type != null) {
        source.problem(
            key.keyMark(), "`" + pair.key() + "` is said twice what it is", "leave one out");
      }
      type = read == null ? type : read;
    }
    if (type == null) {
      source.problem(
          pair.keyMark(),
          "`" + pair.key() + "` does not say what it is",
          "write `is: text`, `is: date or time` or `oneOf: [...]`");
      return new AttributeType.Text();
    }
    return type;
  }

  /** A type with further words. */
  AttributeType extend(Node.Pair key, String name, AttributeType known) {
    if (known instanceof AttributeType.Words words
        && (key.key().equals("oneOf") || key.key().equals("families"))) {
      return more(words, read(key));
    }
    if (known instanceof AttributeType.ListOf list
        && list.element() instanceof AttributeType.Words words
        && key.key().equals("someOf")
        && read(key) instanceof AttributeType.ListOf more) {
      return new AttributeType.ListOf(more(words, more.element()));
    }
    source.problem(
        key.keyMark(),
        "`" + key.key() + "` of `" + name + "` is known already",
        "only words and attributes can be added to");
    return known;
  }

  void checkReferences(Collection<String> events) {
    references.forEach(
        (type, mark) -> {
          if (!events.contains(type)) {
            source.problem(mark, "unknown event `" + type + "`", Suggestion.help(type, events));
          }
        });
  }

  private @Nullable AttributeType read(Node.Pair key) {
    return switch (key.key()) {
      case "is" -> is(key.value());
      case "oneOf" -> words(source.texts(key.value(), "`oneOf`"), key.value());
      case "someOf" ->
          new AttributeType.ListOf(words(source.texts(key.value(), "`someOf`"), key.value()));
      case "families" -> families(key.value());
      default -> null;
    };
  }

  private AttributeType is(Node node) {
    String text = source.text(node, "`is`");
    AttributeType plain = PLAIN.get(text);
    if (plain != null) {
      return plain;
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return new AttributeType.Whole(
          Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
    Matcher idOf = ID_OF.matcher(text);
    if (idOf.matches()) {
      references.putIfAbsent(idOf.group(1), node.mark());
      return new AttributeType.Reference(idOf.group(1));
    }
    List<String> known = new ArrayList<>(PLAIN.keySet());
    known.add("1 to 4");
    known.add("id of session");
    source.problem(
        node.mark(), "unknown sort of value `" + text + "`", Suggestion.help(text, known));
    return new AttributeType.Text();
  }

  private AttributeType.Words words(List<String> words, Node node) {
    if (words.stream().distinct().count() < words.size()) {
      source.problem(node.mark(), "a word stands here twice", null);
    }
    return new AttributeType.Words(words.stream().map(String::intern).toList(), Map.of());
  }

  private AttributeType.Words families(Node node) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (Node.Pair pair : source.mapping(node, "`families`")) {
      if (source.isName(pair)) {
        List<String> members = source.texts(pair.value(), "a family");
        families.put(pair.key(), members);
        words.addAll(members);
      }
    }
    return new AttributeType.Words(words(words, node).words(), families);
  }

  private static AttributeType.Words more(
      AttributeType.Words known, @Nullable AttributeType further) {
    if (!(further instanceof AttributeType.Words added)) {
      return known;
    }
    List<String> words = new ArrayList<>(known.words());
    added.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
    Map<String, List<String>> families = new LinkedHashMap<>(known.families());
    added
        .families()
        .forEach(
            (family, members) -> {
              List<String> all = new ArrayList<>(families.getOrDefault(family, List.of()));
              members.stream().filter(word -> !all.contains(word)).forEach(all::add);
              families.put(family, all);
            });
    return new AttributeType.Words(words, families);
  }

  private static Map<String, AttributeType> plain() {
    Map<String, AttributeType> plain = new LinkedHashMap<>();
    plain.put("text", new AttributeType.Text());
    plain.put("texts", new AttributeType.ListOf(new AttributeType.Text()));
    plain.put("date", new AttributeType.Date());
    plain.put("date or time", new AttributeType.DateOrTime(false));
    plain.put("date ahead", new AttributeType.DateOrTime(true));
    plain.put("number", new AttributeType.Decimal());
    plain.put("yes or no", new AttributeType.Flag());
    plain.put("amount", new AttributeType.Length());
    return plain;
  }
}
