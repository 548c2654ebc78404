package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;
import org.supervisionrules.vocabulary.EntryType;

/** Reads what is to be dealt with: in each entry, again and again, on every day, or ahead. */
final class CoverageReader {
  private static final Amount YEAR = new Amount(1, Amount.Unit.YEARS);

  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;
  private final OccasionsReader occasions;
  private final PartsReader parts;
  private final Map<String, Clock> clocks;

  CoverageReader(
      PackFile file,
      SelectorReader selectors,
      RelatedReader related,
      OccasionsReader occasions,
      PartsReader parts,
      Map<String, Clock> clocks) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
    this.occasions = occasions;
    this.parts = parts;
    this.clocks = clocks;
  }

  Kind read(Fields fields) throws PolicyProblem {
    if (fields.has("days")) {
      return new DayCoverage(selectors.read(fields.required("days")), gaps(fields));
    }
    if (fields.has("ahead")) {
      return ahead(fields);
    }
    return fields.has("every") ? recurring(fields) : ofEach(fields);
  }

  /** The longest gap allowed; {@code 0 days} where none is. */
  private static Optional<Dated<Amount>> gaps(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("gaps");
    if (node.isEmpty()
        || (node.get() instanceof Node.Scalar scalar && scalar.text().equals("0 days"))) {
      return Optional.empty();
    }
    return Optional.of(fields.dated("gaps", fields::amount));
  }

  private AheadCoverage ahead(Fields fields) throws PolicyProblem {
    Selector of = selectors.read(fields.required("of"));
    Node knownBy = fields.required("knownBy");
    Fields apart = new Fields(file, fields.required("apart"), "`apart`");
    String clock = apart.text("clock");
    if (!clocks.containsKey(clock)) {
      throw file.problem(
          apart.required("clock"),
          "unknown clock `" + clock + "`",
          Suggestion.help(clock, clocks.keySet()));
    }
    return new AheadCoverage(
        selectors.read(fields.required("each")),
        fields.has("every") ? fields.amount(fields.required("every"), "every") : YEAR,
        fields.amount(fields.required("ahead"), "ahead"),
        of,
        selectors.attribute(of.type(), fields.required("on"), fields.text("on")).slot(),
        selectors.path(of.type(), knownBy, fields.text(knownBy, "knownBy")),
        clock,
        optional(fields, "grace"));
  }

  private RecurringCoverage recurring(Fields fields) throws PolicyProblem {
    List<Related> in = new ArrayList<>();
    for (Node each : Fields.several(fields.required("in"))) {
      Selector events = selectors.read(each, RelatedReader.KEYS);
      Related source = related.read(each, events.type());
      if (source.value().isEmpty()) {
        throw file.problem(each, "it does not say what it deals with", "add `value:`");
      }
      in.add(source);
    }
    return new RecurringCoverage(
        fields.dated("every", fields::amount),
        optional(fields, "firstWithin"),
        fields.texts("needs"),
        in,
        fields.isTrue("rollsUp"),
        parts.pauses(fields));
  }

  private static Optional<Amount> optional(Fields fields, String key) throws PolicyProblem {
    Optional<Node> node = fields.node(key);
    return node.isPresent() ? Optional.of(fields.amount(node.get(), key)) : Optional.empty();
  }

  private Coverage ofEach(Fields fields) throws PolicyProblem {
    Occasions of = occasions.read(fields);
    EntryType type = of.each().type();
    Optional<Node> unless = fields.node("unless");
    return new Coverage(
        of,
        needs(fields, type),
        related.sources(fields.required("in"), type),
        excused(fields, type),
        unless.isPresent() ? selectors.conditions(type, unless.get(), Set.of()) : List.of(),
        fields.isTrue("explicit"));
  }

  /** A list is of words; one value is an attribute of the entry; keys say where to look. */
  private Coverage.Needs needs(Fields fields, EntryType type) throws PolicyProblem {
    Node node = fields.required("needs");
    return node instanceof Node.Sequence
        ? new Coverage.Needs.Words(fields.texts("needs"))
        : new Coverage.Needs.Named(related.source(node, type));
  }

  private Optional<Coverage.Excused> excused(Fields fields, EntryType type) throws PolicyProblem {
    Optional<Node> node = fields.node("excused");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Fields keys = new Fields(file, node.get(), "`excused`");
    Node in = keys.required("in");
    ValuePath path = selectors.path(type, in);
    Set<String> only = keys.has("only") ? new HashSet<>(keys.texts("only")) : Set.of();
    List<Selector.Test> tests = new ArrayList<>(path.tests());
    int dot = path.text().lastIndexOf('.');
    for (Node.Pair pair : keys.mapping().pairs()) {
      if (!pair.key().equals("in") && !pair.key().equals("only")) {
        String inner = (dot < 0 ? "" : path.text().substring(0, dot + 1)) + pair.key();
        Attribute attribute = selectors.attribute(type, node.get(), inner);
        if (attribute.type() instanceof AttributeType.ListOf) {
          throw file.unknown(pair, "`excused`", List.of("in", "only"));
        }
        tests.add(selectors.test(attribute, pair.value(), type.attributes()));
      }
    }
    return Optional.of(new Coverage.Excused(path, tests, only));
  }
}
