package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/** Reads what a requirement asks: the keys of its kind. */
final class KindReader {
  private static final List<String> KINDS = List.of("frequency", "deadline", "retention", "count");

  private final PackFile file;
  private final SelectorReader selectors;
  private final Map<String, Clock> clocks;
  private final PartsReader parts;

  KindReader(
      PackFile file, SelectorReader selectors, Map<String, Clock> clocks, List<Problem> problems) {
    this.file = file;
    this.selectors = selectors;
    this.clocks = clocks;
    this.parts = new PartsReader(file, selectors, problems);
  }

  /** The kind of a requirement with an id, read from its keys. */
  Kind read(String id, Fields fields, Scope scope) throws PolicyProblem {
    Node node = fields.required("kind");
    String word = fields.text(node, "kind");
    return switch (word) {
      case "frequency" -> frequency(id, fields, scope);
      case "deadline" -> deadline(fields);
      case "retention" -> retention(fields);
      case "count" -> count(fields, scope);
      default ->
          throw file.problem(node, "unknown kind `" + word + "`", Suggestion.help(word, KINDS));
    };
  }

  private Frequency frequency(String id, Fields fields, Scope scope) throws PolicyProblem {
    Optional<String> name = fields.optionalText("clock");
    Clock clock;
    if (name.isEmpty()) {
      clock = parts.clock(id, fields);
    } else {
      Clock named = clocks.get(name.get());
      if (named == null) {
        throw file.problem(
            fields.required("clock"),
            "unknown clock `" + name.get() + "`",
            Suggestion.help(name.get(), clocks.keySet()));
      }
      clock = named;
    }
    Optional<Integer> anchor = Optional.empty();
    Optional<String> anchorName = fields.optionalText("anchor");
    if (anchorName.isPresent()) {
      Node node = fields.required("anchor");
      anchor = Optional.of(eachAttribute(fields, scope, node, anchorName.get()).slot());
    }
    return new Frequency(clock, every(fields, scope), anchor, mention(fields, clock));
  }

  private Frequency.Every every(Fields fields, Scope scope) throws PolicyProblem {
    Node node = fields.required("every");
    if (node instanceof Node.Scalar scalar && scope.each().isPresent()) {
      EntryType type = scope.each().get().periods().type();
      Attribute attribute = type.attributes().get(scalar.text());
      if (attribute != null && attribute.type() instanceof AttributeType.Length) {
        return new Frequency.Every.Agreed(attribute.slot(), attribute.name());
      }
    }
    return new Frequency.Every.Stated(fields.dated("every", fields::amount));
  }

  private Attribute eachAttribute(Fields fields, Scope scope, Node node, String path)
      throws PolicyProblem {
    if (scope.each().isEmpty()) {
      throw fields.problem("`" + path + "` is of a period, and `for` names no `each`", null);
    }
    return selectors.attribute(scope.each().get().periods().type(), node, path);
  }

  private Optional<Frequency.Mention> mention(Fields fields, Clock clock) throws PolicyProblem {
    Optional<String> path = fields.optionalText("mentions");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Node node = fields.required("mentions");
    EntryType type = clock.counts().type();
    int dot = path.get().lastIndexOf('.');
    Attribute item = selectors.attribute(type, node, path.get());
    if (dot < 0) {
      throw file.problem(node, "`" + path.get() + "` is not a name in a list", null);
    }
    Attribute list = selectors.attribute(type, node, path.get().substring(0, dot));
    if (!(list.type() instanceof AttributeType.ListOf)) {
      throw file.problem(node, "`" + list.name() + "` is not a list", null);
    }
    return Optional.of(new Frequency.Mention(list.slot(), item.slot()));
  }

  private Deadline deadline(Fields fields) throws PolicyProblem {
    Selector each = selectors.read(fields.required("each"));
    EntryType type = each.type();
    List<Integer> from = new ArrayList<>();
    Node fromNode = fields.required("from");
    for (String path : fields.texts("from")) {
      from.add(selectors.attribute(type, fromNode, path).slot());
    }
    for (int dating : type.datedWhenHeld()) {
      if (!from.contains(dating)) {
        from.add(dating);
      }
    }
    return new Deadline(
        each,
        from,
        slot(fields, type, "known"),
        sameDay(fields, type),
        done(fields, type),
        fields.dated("within", fields::amount),
        whenOnlyDates(fields));
  }

  private Optional<Integer> slot(Fields fields, EntryType type, String key) throws PolicyProblem {
    Optional<String> path = fields.optionalText(key);
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(selectors.attribute(type, fields.required(key), path.get()).slot());
  }

  private Optional<Integer> sameDay(Fields fields, EntryType type) throws PolicyProblem {
    Optional<Node> node = fields.node("unless");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Node.Mapping mapping = new Fields(file, node.get(), "`unless`").mapping();
    if (mapping.pairs().size() == 1
        && mapping.pairs().get(0).value() instanceof Node.Scalar scalar
        && scalar.text().equals("same-day")) {
      Node.Pair pair = mapping.pairs().get(0);
      return Optional.of(selectors.attribute(type, node.get(), pair.key()).slot());
    }
    throw file.problem(node.get(), "`unless` is one attribute and `same-day`", null);
  }

  private Deadline.Done done(Fields fields, EntryType type) throws PolicyProblem {
    Node node = fields.required("done");
    Node.Mapping mapping = new Fields(file, node, "`done`").mapping();
    Node.Pair replaced = mapping.pair("replacedBy");
    if (replaced != null && mapping.pairs().size() == 1) {
      Selector by = selectors.read(replaced.value());
      if (by.type().replaces() < 0) {
        throw file.problem(
            replaced.value(), "a `" + by.type().name() + "` does not replace another", null);
      }
      return new Deadline.Done.Replaced(by);
    }
    Attribute date = null;
    Selector.Is where = null;
    for (Node.Pair pair : mapping.pairs()) {
      Selector.Test test = selectors.test(type, pair);
      Attribute attribute = selectors.attribute(type, node, pair.key());
      if (date == null
          && test instanceof Selector.Given given
          && given.present()
          && isDate(attribute)) {
        date = attribute;
      } else if (where == null && test instanceof Selector.Is is) {
        where = is;
      } else {
        throw file.problem(
            pair.keyMark(),
            "`done` is one date that is `present`, and at most one value besides",
            null);
      }
    }
    if (date == null) {
      throw file.problem(node, "`done` names no date that is `present`", null);
    }
    return new Deadline.Done.Recorded(
        date.slot(), fields.optionalText("said").orElse(date.name()), Optional.ofNullable(where));
  }

  private static boolean isDate(Attribute attribute) {
    return attribute.type() instanceof AttributeType.Date
        || attribute.type() instanceof AttributeType.DateOrTime;
  }

  private Deadline.WhenOnlyDates whenOnlyDates(Fields fields) throws PolicyProblem {
    Optional<String> word = fields.optionalText("whenOnlyDates");
    return switch (word.orElse("next-day")) {
      case "next-day" -> Deadline.WhenOnlyDates.NEXT_DAY;
      case "undetermined" -> Deadline.WhenOnlyDates.UNDETERMINED;
      default ->
          throw file.problem(
              fields.required("whenOnlyDates"),
              "unknown word `" + word.orElse("") + "`",
              "known: `next-day`, `undetermined`");
    };
  }

  private Retention retention(Fields fields) throws PolicyProblem {
    return new Retention(
        selectors.read(fields.required("from")),
        fields.dated("keep", fields::amount),
        selectors.read(fields.required("disposal")),
        selectors.read(fields.required("hold")),
        fields.has("destroyWithin")
            ? Optional.of(fields.dated("destroyWithin", fields::amount))
            : Optional.empty());
  }

  private Count count(Fields fields, Scope scope) throws PolicyProblem {
    if (scope.in().isEmpty()) {
      throw fields.problem("a count is `for` periods `in` which it counts", null);
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
