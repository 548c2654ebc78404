package org.supervisionrules.policy;

import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.time.Amount;
import org.supervisionrules.time.Dated;
import org.supervisionrules.vocabulary.Attribute;
import org.supervisionrules.vocabulary.AttributeType;

/** Reads what a requirement is asked of and when it is due: each, since, within, by, first. */
final class OccasionsReader {
  private static final String SAME_DAY = "same day";

  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;

  OccasionsReader(PackFile file, SelectorReader selectors, RelatedReader related) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
  }

  Occasions read(Fields fields) throws PolicyProblem {
    Node node = fields.required("each");
    Selector each = selectors.read(node);
    boolean isPeriod = new Fields(file, node, "`each`").has("period");
    return new Occasions(
        each,
        which(fields),
        date(fields, "since", each, isPeriod),
        within(fields),
        by(fields, each));
  }

  private static Occasions.Which which(Fields fields) throws PolicyProblem {
    if (!fields.has("first")) {
      return Occasions.Which.ALL;
    }
    return fields.isTrue("first") ? Occasions.Which.FIRST : Occasions.Which.LATER;
  }

  /** A date of the entries that are asked, under a key; empty where it is not given. */
  Optional<Occasions.Since> date(Fields fields, String key) throws PolicyProblem {
    if (!fields.has(key)) {
      return Optional.empty();
    }
    Node node = fields.required("each");
    boolean isPeriod = new Fields(file, node, "`each`").has("period");
    return Optional.of(date(fields, key, selectors.read(node), isPeriod));
  }

  private Occasions.Since date(Fields fields, String key, Selector each, boolean isPeriod)
      throws PolicyProblem {
    Optional<String> name = fields.optionalText(key);
    if (name.isEmpty()) {
      return new Occasions.Since(Occasions.Since.Kind.DATED, Optional.empty());
    }
    if (isPeriod && name.get().equals("from")) {
      return new Occasions.Since(Occasions.Since.Kind.STARTED, Optional.empty());
    }
    if (isPeriod && name.get().equals("to")) {
      return new Occasions.Since(Occasions.Since.Kind.ENDED, Optional.empty());
    }
    Node node = fields.required(key);
    return new Occasions.Since(
        Occasions.Since.Kind.OWN, Optional.of(datePath(node, each, name.get())));
  }

  /** Where a date of the entries stands. */
  ValuePath datePath(Node node, Selector each, String name) throws PolicyProblem {
    date(node, each, name);
    return selectors.path(each.type(), node, name);
  }

  private Attribute date(Node node, Selector each, String name) throws PolicyProblem {
    Attribute attribute = selectors.attribute(each.type(), node, name);
    if (attribute.type() instanceof AttributeType.Date
        || attribute.type() instanceof AttributeType.DateOrTime) {
      return attribute;
    }
    throw file.problem(node, "`" + name + "` is not a date", null);
  }

  private static Optional<Dated<Amount>> within(Fields fields) throws PolicyProblem {
    Optional<Node> node = fields.node("within");
    if (node.isEmpty()
        || (node.get() instanceof Node.Scalar scalar && scalar.text().equals(SAME_DAY))) {
      return Optional.empty();
    }
    return Optional.of(fields.dated("within", fields::amount));
  }

  private Optional<Occasions.By> by(Fields fields, Selector each) throws PolicyProblem {
    Optional<Node> node = fields.node("by");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Node.Scalar scalar) {
      return Optional.of(new Occasions.By.OwnDate(date(node.get(), each, scalar.text()).slot()));
    }
    return Optional.of(new Occasions.By.Next(related.read(node.get(), each.type())));
  }
}
