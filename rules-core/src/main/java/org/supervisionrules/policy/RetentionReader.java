package org.supervisionrules.policy;

import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.vocabulary.EntryType;

/** Reads how long records are kept: from, keep, disposal, hold, destroyWithin. */
final class RetentionReader {
  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;
  private final OccasionsReader occasions;

  RetentionReader(
      PackFile file, SelectorReader selectors, RelatedReader related, OccasionsReader occasions) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
    this.occasions = occasions;
  }

  Retention read(Fields fields) throws PolicyProblem {
    Node from = fields.required("from");
    Selector kept = selectors.read(from, Set.of("since"));
    return new Retention(
        from(from, kept),
        fields.dated("keep", fields::amount),
        disposal(fields, kept.type()),
        selectors.read(fields.required("hold")),
        fields.has("destroyWithin")
            ? Optional.of(fields.dated("destroyWithin", fields::amount))
            : Optional.empty());
  }

  private Retention.From from(Node node, Selector kept) throws PolicyProblem {
    Fields keys = new Fields(file, node, "`from`");
    Optional<Node> since = keys.node("since");
    if (keys.has("event")) {
      return new Retention.From.Making(
          kept,
          since.isPresent()
              ? Optional.of(occasions.datePath(since.get(), kept, keys.text("since")))
              : Optional.empty());
    }
    if (since.isPresent()) {
      throw file.problem(
          since.get(),
          "`since` is a date of an event, and these are periods",
          "records are kept from the last day of the periods");
    }
    return new Retention.From.Leaving(kept);
  }

  private Related disposal(Fields fields, EntryType kept) throws PolicyProblem {
    return related.read(fields.required("disposal"), kept);
  }
}
