package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/** Reads what is to be done within a time after an event. */
final class DeadlineReader {
  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;
  private final Map<String, Clock> clocks;

  DeadlineReader(
      PackFile file, SelectorReader selectors, RelatedReader related, Map<String, Clock> clocks) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
    this.clocks = clocks;
  }

  Deadline read(Fields fields) throws PolicyProblem {
    Node eachNode = fields.required("each");
    Selector each = selectors.read(eachNode);
    EntryType type = each.type();
    boolean isPeriod = new Fields(file, eachNode, "`each`").has("period");
    List<Integer> from = new ArrayList<>();
    Node fromNode = fields.required("from");
    for (String path : fields.texts("from")) {
      if (isPeriod && (path.equals("from") || path.equals("to"))) {
        from.add(path.equals("to") ? Deadline.ENDED : Deadline.DATED);
      } else {
        from.add(selectors.attribute(type, fromNode, path).slot());
      }
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
        limit(fields),
        orBy(fields, type),
        whenOnlyDates(fields));
  }

  private Deadline.Limit limit(Fields fields) throws PolicyProblem {
    Node node = fields.required("within");
    if (node instanceof Node.Mapping mapping && mapping.get("shorterThan") != null) {
      Fields keys = new Fields(file, mapping.get("shorterThan"), "`shorterThan`");
      String clock = keys.text("clock");
      if (!clocks.containsKey(clock)) {
        throw file.problem(
            keys.required("clock"),
            "unknown clock `" + clock + "`",
            Suggestion.help(clock, clocks.keySet()));
      }
      return new Deadline.Limit.ShorterThan(clock);
    }
    return new Deadline.Limit.Within(fields.dated("within", fields::amount));
  }

  private Optional<Related> orBy(Fields fields, EntryType type) throws PolicyProblem {
    Optional<Node> node = fields.node("orBy");
    return node.isPresent() ? Optional.of(related.read(node.get(), type)) : Optional.empty();
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
    Node.Pair followed = mapping.pair("followedBy");
    if (followed != null && mapping.pairs().size() == 1) {
      Related by = related.read(followed.value(), type);
      return new Deadline.Done.Followed(by, fields.optionalText("said").orElse("done"));
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
}
