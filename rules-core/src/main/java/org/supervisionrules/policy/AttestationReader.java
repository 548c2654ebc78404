package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.time.Amount;
import org.supervisionrules.vocabulary.EntryType;
import org.supervisionrules.vocabulary.Party;

/** Reads which human judgement must be on record. */
final class AttestationReader {
  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;
  private final OccasionsReader occasions;
  private final PartsReader parts;

  AttestationReader(
      PackFile file,
      SelectorReader selectors,
      RelatedReader related,
      OccasionsReader occasions,
      PartsReader parts) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
    this.occasions = occasions;
    this.parts = parts;
  }

  Attestation read(Fields fields, Scope scope) throws PolicyProblem {
    Node accepts = fields.required("accepts");
    Attestation.Asked asked;
    List<Source> sources;
    if (fields.has("every")) {
      Optional<Node> first = fields.node("firstWithin");
      Optional<Amount> firstWithin =
          first.isPresent()
              ? Optional.of(fields.amount(first.get(), "firstWithin"))
              : Optional.empty();
      asked =
          new Attestation.Asked.Recurring(
              fields.dated("every", fields::amount), firstWithin, parts.pauses(fields));
      sources = recurring(accepts, scope);
    } else {
      Occasions of = occasions.read(fields);
      asked = new Attestation.Asked.OfEach(of, occasions.date(fields, "notBefore"));
      sources = related.sources(accepts, of.each().type());
    }
    Optional<Node> by = fields.node("attestedBy");
    List<Party> givers = by.isPresent() ? selectors.parties(named(by.get())) : List.of();
    boolean needsBoth = fields.isTrue("both");
    if (needsBoth && givers.isEmpty()) {
      throw fields.problem("`both` needs `attestedBy`, the parties", null);
    }
    return new Attestation(asked, sources, givers, needsBoth);
  }

  /** The parties, written as words or as {@code { party: supervisor }}. */
  private static Node named(Node node) {
    if (node instanceof Node.Mapping mapping && mapping.get("party") != null) {
      return mapping.get("party");
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.mark(), sequence.items().stream().map(AttestationReader::named).toList());
    }
    return node;
  }

  /** Judgements that belong to the subject, not to an entry. */
  private List<Source> recurring(Node node, Scope scope) throws PolicyProblem {
    List<Source> sources = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      EntryType type = selectors.read(each, RelatedReader.KEYS).type();
      EntryType own = scope.each().map(period -> period.periods().type()).orElse(type);
      sources.add(new Source.Events(related.read(each, own)));
    }
    if (sources.isEmpty()) {
      throw file.problem(node, "nothing is accepted", null);
    }
    return sources;
  }
}
