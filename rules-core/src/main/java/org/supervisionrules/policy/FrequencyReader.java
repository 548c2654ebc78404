package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/** Reads what is asked again and again. */
final class FrequencyReader {
  private final PackFile file;
  private final SelectorReader selectors;
  private final Map<String, Clock> clocks;
  private final PartsReader parts;
  private final List<Problem> problems;

  FrequencyReader(
      PackFile file,
      SelectorReader selectors,
      Map<String, Clock> clocks,
      PartsReader parts,
      List<Problem> problems) {
    this.file = file;
    this.selectors = selectors;
    this.clocks = clocks;
    this.parts = parts;
    this.problems = problems;
  }

  /** Every so often, or at known points. */
  Kind read(String id, Fields fields, Scope scope) throws PolicyProblem {
    return fields.has("at") ? points(fields, scope) : frequency(id, fields, scope);
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
      Optional<Clock.Only> only = parts.only(fields);
      clock = only.isPresent() ? named.countingOnly(only.get()) : named;
    }
    Optional<Integer> anchor = Optional.empty();
    Optional<String> anchorName = fields.optionalText("anchor");
    if (anchorName.isPresent()) {
      Node node = fields.required("anchor");
      anchor = Optional.of(eachAttribute(fields, scope, node, anchorName.get()).slot());
    }
    Optional<Node> cap = fields.node("atMost");
    return new Frequency(
        clock,
        every(fields, scope),
        anchor,
        mention(fields, clock),
        ownDays(fields, scope),
        cap.isPresent() ? Optional.of(fields.amount(cap.get(), "atMost")) : Optional.empty(),
        fields.optionalText("shorterThan"));
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
    if (node instanceof Node.Mapping mapping && mapping.get("times") != null) {
      return acts(node);
    }
    return new Frequency.Every.Stated(fields.dated("every", fields::amount));
  }

  /** So many events of another sort. */
  private Frequency.Every.Acts acts(Node node) throws PolicyProblem {
    Fields keys = new Fields(file, node, "`every`");
    Dated<Integer> times = keys.dated("times", this::oneOrMore);
    Selector of = selectors.read(keys.required("of"));
    Optional<Node> within = keys.node("within");
    Frequency.Every.Acts acts =
        new Frequency.Every.Acts(
            times,
            of,
            within.isPresent()
                ? Optional.of(keys.amount(within.get(), "within"))
                : Optional.empty());
    keys.end(problems);
    return acts;
  }

  private int oneOrMore(Node node, String key) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar && scalar.text().matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(scalar.text());
    }
    throw file.problem(
        node, "found " + node.what() + ", `" + key + "` is a whole number from 1 to 9999", null);
  }

  private Attribute eachAttribute(Fields fields, Scope scope, Node node, String path)
      throws PolicyProblem {
    if (scope.each().isEmpty()) {
      throw fields.problem("`" + path + "` is of a period, and `for` names no `each`", null);
    }
    return selectors.attribute(scope.each().get().periods().type(), node, path);
  }

  /**
   * The slot of the days of the week on which the person works; -1 where all working days count.
   */
  private int ownDays(Fields fields, Scope scope) throws PolicyProblem {
    Optional<String> name = fields.optionalText("workingDaysOf");
    return name.isEmpty()
        ? -1
        : eachAttribute(fields, scope, fields.required("workingDaysOf"), name.get()).slot();
  }

  private Optional<Frequency.Mention> mention(Fields fields, Clock clock) throws PolicyProblem {
    Optional<Node> node = fields.node("mentions");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (clock.counts().size() > 1) {
      throw file.problem(
          node.get(),
          "`mentions` is of one sort of event, and `" + clock.id() + "` counts several",
          "give each sort a requirement of its own");
    }
    if (clock.credits().isPresent()) {
      throw file.problem(
          node.get(),
          "`mentions` gives no credit for what was reconvened, and `"
              + clock.id()
              + "` has `creditsReconvened`",
          "count it on a clock of its own without it");
    }
    EntryType type = clock.counts().get(0).type();
    if (node.get() instanceof Node.Scalar scalar) {
      return Optional.of(mention(type, node.get(), scalar.text(), List.of(), List.of()));
    }
    Fields keys = new Fields(file, node.get(), "`mentions`");
    String list = keys.text("list");
    String item = list + "." + keys.text("item");
    if (selectors.attribute(type, node.get(), list).type() instanceof AttributeType.ListOf of
        && of.element() instanceof AttributeType.Group group) {
      List<Selector.Test> tests = new ArrayList<>();
      List<Integer> asks = new ArrayList<>();
      for (Node.Pair pair : keys.mapping().pairs()) {
        if (!pair.key().equals("list") && !pair.key().equals("item")) {
          Attribute inner = group.attributes().find(pair.key()).orElse(null);
          if (inner == null) {
            throw file.unknown(pair, "an item of `" + list + "`", group.attributes().names());
          }
          tests.add(selectors.test(inner, pair.value(), type.attributes()));
          asks.add(inner.slot());
        }
      }
      return Optional.of(mention(type, node.get(), item, tests, asks));
    }
    throw file.problem(node.get(), "`" + list + "` is not a list of groups", null);
  }

  private Frequency.Mention mention(
      EntryType type, Node node, String path, List<Selector.Test> tests, List<Integer> asks)
      throws PolicyProblem {
    ValuePath found = selectors.path(type, node, path);
    return new Frequency.Mention(found.slot(), found.item(), tests, asks);
  }

  private Points points(Fields fields, Scope scope) throws PolicyProblem {
    if (scope.in().isEmpty()) {
      throw fields.problem("points are `for` periods `in` which they lie", null);
    }
    Selector counts = selectors.read(fields.required("counts"));
    Optional<String> named = fields.optionalText("named");
    Node at = fields.required("at");
    List<Points.Point> points = new ArrayList<>();
    if (at instanceof Node.Mapping mapping) {
      for (Node.Pair pair : mapping.pairs()) {
        points.add(new Points.Point(pair.key(), after(fields, pair.value())));
      }
    } else {
      for (Node each : Fields.several(at)) {
        points.add(new Points.Point(fields.text(each, "at"), after(fields, each)));
      }
    }
    return new Points(
        counts,
        points,
        fields.amount(fields.required("tolerance"), "tolerance"),
        named.isPresent()
            ? selectors.attribute(counts.type(), fields.required("named"), named.get()).slot()
            : -1);
  }

  private static List<Amount> after(Fields fields, Node node) throws PolicyProblem {
    return node instanceof Node.Scalar scalar && scalar.text().equals("0 days")
        ? List.of()
        : List.of(fields.amount(node, "at"));
  }
}
