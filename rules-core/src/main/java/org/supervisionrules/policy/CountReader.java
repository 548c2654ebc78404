package org.supervisionrules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.EntryType;

/** Reads how often something is to happen. */
final class CountReader {
  private static final Map<String, Integer> STRETCHES =
      new TreeMap<>(Map.of("calendar month", 1, "calendar quarter", 3, "calendar year", 12));

  private final PackFile file;
  private final SelectorReader selectors;
  private final CountingReader counting;

  CountReader(PackFile file, SelectorReader selectors) {
    this.file = file;
    this.selectors = selectors;
    this.counting = new CountingReader(file, selectors);
  }

  /** By the end of each run, in each stretch of the calendar, or in any stretch of a length. */
  Kind read(Fields fields, Scope scope) throws PolicyProblem {
    if (fields.has("rolling")) {
      return new RollingCount(fields.dated("rolling", fields::amount), counting.read(fields));
    }
    return fields.has("each") ? calendar(fields, scope) : count(fields, scope);
  }

  private Kind calendar(Fields fields, Scope scope) throws PolicyProblem {
    String word = fields.text("each");
    Optional<Amount> length = Amount.parse(word);
    if (length.isPresent()) {
      if (scope.in().isEmpty()) {
        throw fields.problem(
            "stretches of " + word + " are `for` periods `in` which they are counted",
            "add `in:`, or write `rolling: " + word + "`");
      }
      return new StretchCount(length.get(), counting.read(fields));
    }
    Integer months = STRETCHES.get(word);
    if (months == null) {
      throw file.problem(
          fields.required("each"),
          "unknown stretch `" + word + "`",
          Suggestion.help(word, STRETCHES.keySet()));
    }
    Optional<Node> of = fields.node("of");
    Optional<Node> or = fields.node("or");
    return new CalendarCount(
        months,
        of.isPresent()
            ? counting.share(fields, fields.dated("share", this::percent))
            : counting.read(fields),
        of.isPresent() ? Optional.of(selectors.read(of.get())) : Optional.empty(),
        or.isPresent() ? Optional.of(selectors.read(or.get())) : Optional.empty());
  }

  private int percent(Node node, String key) throws PolicyProblem {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    if (!text.matches("([1-9]?[0-9]|100) ?%")) {
      throw file.problem(
          node, "found " + node.what() + ", `" + key + "` is a share", "write it as `80 %`");
    }
    return Integer.parseInt(text.replaceAll("[ %]", ""));
  }

  private Count count(Fields fields, Scope scope) throws PolicyProblem {
    if (scope.in().isEmpty()) {
      throw fields.problem("a count is `for` periods `in` which it counts", null);
    }
    for (String key : List.of("total", "proRata")) {
      Node.Pair pair = fields.mapping().pair(key);
      if (pair != null) {
        throw file.problem(
            pair.keyMark(),
            "`" + key + "` is not known of a count that ends with `until`",
            "count by `each` or `rolling`, or leave it out");
      }
    }
    Selector counts = selectors.read(fields.required("counts"));
    Optional<Node> part = fields.node("ofWhich");
    Optional<Count.OfWhich> ofWhich = Optional.empty();
    if (part.isPresent()) {
      Fields keys = new Fields(file, part.get(), "`ofWhich`");
      Dated<Integer> atLeast = keys.dated("atLeast", keys::whole);
      int by = selectors.attribute(counts.type(), part.get(), keys.text("by")).slot();
      EntryType period = scope.in().get(0).type();
      Attribute named = selectors.attribute(period, part.get(), keys.text("named"));
      ofWhich = Optional.of(new Count.OfWhich(atLeast, by, named.slot(), named.name()));
    }
    return new Count(
        selectors.read(fields.required("until")),
        fields.amount(fields.required("openEnd"), "openEnd"),
        counts,
        fields.dated("atLeast", fields::whole),
        ofWhich);
  }
}
