package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;

/** Reads what is counted and how much of it there must be: counts, total, atLeast, proRata. */
final class CountingReader {
  private static final Set<String> BESIDES = Set.of("value", "rounded");

  private final PackFile file;
  private final SelectorReader selectors;

  CountingReader(PackFile file, SelectorReader selectors) {
    this.file = file;
    this.selectors = selectors;
  }

  Counting read(Fields fields) throws PolicyProblem {
    List<Selector> events = selectors.several(fields.required("counts"));
    return new Counting(
        events, total(fields, events), fields.dated("atLeast", fields::whole), proRata(fields));
  }

  /** A share of events, which are neither added up nor asked in part. */
  Counting share(Fields fields, Dated<Integer> share) throws PolicyProblem {
    return new Counting(
        selectors.several(fields.required("counts")), Optional.empty(), share, Optional.empty());
  }

  private Optional<Counting.Total> total(Fields fields, List<Selector> events)
      throws PolicyProblem {
    Optional<String> name = fields.optionalText("total");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Node node = fields.required("total");
    List<Integer> slots = new ArrayList<>();
    for (Selector each : events) {
      slots.add(number(selectors.attribute(each.type(), node, name.get()), node).slot());
    }
    return Optional.of(new Counting.Total(name.get(), slots));
  }

  private Attribute number(Attribute attribute, Node node) throws PolicyProblem {
    if (attribute.type() instanceof AttributeType.Whole
        || attribute.type() instanceof AttributeType.Decimal) {
      return attribute;
    }
    throw file.problem(
        node,
        "`" + attribute.name() + "` is not a number",
        "name a number: `minutes`, `hours`, `fte`");
  }

  private Optional<Counting.ProRata> proRata(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("proRata");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Fields keys = new Fields(file, node.get(), "`proRata`");
    Selector periods = selectors.read(node.get(), BESIDES);
    if (!keys.has("period")) {
      throw file.problem(
          node.get(), "`proRata` names no period", "write `{ period: employment, value: fte }`");
    }
    Node value = keys.required("value");
    Attribute share = number(selectors.attribute(periods.type(), value, keys.text("value")), value);
    return Optional.of(new Counting.ProRata(periods, share.slot(), share.name(), isUp(keys)));
  }

  private boolean isUp(Fields keys) throws PolicyProblem {
    String word = keys.optionalText("rounded").orElse("down");
    if (!word.equals("up") && !word.equals("down")) {
      throw file.problem(
          keys.required("rounded"),
          "unknown way to round `" + word + "`",
          Suggestion.help(word, List.of("down", "up")));
    }
    return word.equals("up");
  }
}
