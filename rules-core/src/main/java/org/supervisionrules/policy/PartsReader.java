package org.supervisionrules.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;

/** Reads the named parts of a pack that requirements share: clocks and phases. */
final class PartsReader {
  private final PackFile file;
  private final SelectorReader selectors;
  private final List<Problem> problems;

  PartsReader(PackFile file, SelectorReader selectors, List<Problem> problems) {
    this.file = file;
    this.selectors = selectors;
    this.problems = problems;
  }

  Clock clock(String id, Node node) throws PolicyProblem {
    Fields fields = new Fields(file, node, "a clock");
    Clock clock = clock(id, fields);
    fields.end(problems);
    return clock;
  }

  /** A clock whose keys stand among others. */
  Clock clock(String id, Fields fields) throws PolicyProblem {
    return new Clock(
        id,
        selectors.several(fields.required("counts")),
        fields.optionalText("carryIn"),
        pauses(fields),
        fields.optionalText("creditsReconvened"),
        only(fields));
  }

  /** The days that alone count: {@code terms}, those of the calendar, or those of some periods. */
  Optional<Clock.Only> only(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("countsOnly");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Node.Scalar word && word.text().equals("terms")) {
      return Optional.of(new Clock.Only.Terms());
    }
    return Optional.of(new Clock.Only.Of(selectors.read(node.get())));
  }

  /** The absences that pause a clock, and from what length on. */
  Optional<Clock.Pauses> pauses(Fields fields) throws PolicyProblem {
    Optional<Node> periods = fields.node("pausesFor");
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    Node from = fields.required("pausesFrom");
    Amount least = fields.amount(from, "pausesFrom");
    if (least.unit() != Amount.Unit.WORKING_DAYS) {
      throw file.problem(from, "found " + from.what() + ", working days were expected", null);
    }
    return Optional.of(new Clock.Pauses(selectors.read(periods.get()), least.count()));
  }

  Phase phase(String id, Node node) throws PolicyProblem {
    Fields fields = new Fields(file, node, "a phase");
    Selector of = selectors.read(fields.required("of"));
    Optional<Node> until = fields.node("until");
    Optional<Amount> lasts =
        fields.has("lasts") || until.isEmpty()
            ? Optional.of(fields.amount(fields.required("lasts"), "lasts"))
            : Optional.empty();
    Optional<Phase.Gate> gate =
        until.isPresent() ? Optional.of(gate(until.get(), of, lasts)) : Optional.empty();
    fields.end(problems);
    return new Phase(id, of, lasts, gate);
  }

  /** An event, or the name of a date that the periods give. */
  private Phase.Gate gate(Node node, Selector of, Optional<Amount> lasts) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      Attribute date = selectors.attribute(of.type(), node, scalar.text());
      if (date.type() instanceof AttributeType.DateOrTime type) {
        return new Phase.Gate.Agreed(date.slot(), type.ahead());
      }
      if (date.type() instanceof AttributeType.Date) {
        return new Phase.Gate.Agreed(date.slot(), false);
      }
      throw file.problem(node, "`" + scalar.text() + "` is not a date", null);
    }
    Selector event = selectors.read(node, Set.of("early"));
    Fields keys = new Fields(file, node, "`until`");
    Optional<Node> early = keys.node("early");
    if (early.isPresent() && lasts.isEmpty()) {
      throw file.problem(
          early.get(), "`early` is before the end of what the phase `lasts`", "add `lasts:`");
    }
    return new Phase.Gate.Happened(
        event,
        early.isPresent() ? Optional.of(keys.amount(early.get(), "early")) : Optional.empty());
  }
}
