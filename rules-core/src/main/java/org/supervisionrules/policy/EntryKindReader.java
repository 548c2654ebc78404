package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.vocabulary.EntryType;

/** Reads the kinds that are asked of each entry: attribute, precedence, authority, prohibition. */
final class EntryKindReader {
  private static final Set<String> OF_DEPUTY = Set.of("is", "when");

  private final PackFile file;
  private final SelectorReader selectors;
  private final RelatedReader related;
  private final OccasionsReader occasions;

  EntryKindReader(
      PackFile file, SelectorReader selectors, RelatedReader related, OccasionsReader occasions) {
    this.file = file;
    this.selectors = selectors;
    this.related = related;
    this.occasions = occasions;
  }

  RequiredAttribute attribute(Fields fields) throws PolicyProblem {
    Occasions of = occasions.read(fields);
    return new RequiredAttribute(
        of, selectors.conditions(of.each().type(), fields.required("has"), Set.of()));
  }

  Precedence precedence(Fields fields) throws PolicyProblem {
    Occasions of = occasions.read(fields);
    EntryType type = of.each().type();
    return new Precedence(of, second(fields, type), first(fields, type));
  }

  private Precedence.Second second(Fields fields, EntryType type) throws PolicyProblem {
    Optional<Node> node = fields.node("before");
    if (node.isEmpty()) {
      return new Precedence.Second.Itself();
    }
    return node.get() instanceof Node.Scalar scalar
        ? new Precedence.Second.OwnDate(
            selectors.attribute(type, node.get(), scalar.text()).slot(), scalar.text())
        : new Precedence.Second.Happens(related.read(node.get(), type));
  }

  private Precedence.First first(Fields fields, EntryType type) throws PolicyProblem {
    Node node = fields.required("needs");
    if (node instanceof Node.Scalar scalar) {
      return new Precedence.First.OwnDate(selectors.path(type, node, scalar.text()));
    }
    Fields keys = new Fields(file, node, "`needs`");
    if (keys.has("list")) {
      return new Precedence.First.InOrder(
          selectors.path(type, keys.required("list"), keys.text("list")), ranks(keys));
    }
    return new Precedence.First.Happens(related.read(node, type));
  }

  /** Words in their order; a list among them is a rank whose members come in any order. */
  private static List<List<String>> ranks(Fields keys) throws PolicyProblem {
    List<List<String>> ranks = new ArrayList<>();
    for (Node rank : Fields.several(keys.required("order"))) {
      List<String> words = new ArrayList<>();
      for (Node word : Fields.several(rank)) {
        words.add(keys.text(word, "order"));
      }
      ranks.add(words);
    }
    return ranks;
  }

  Prohibition prohibition(Fields fields) throws PolicyProblem {
    Occasions of = occasions.read(fields);
    EntryType type = of.each().type();
    Optional<Node> unless = fields.node("unless");
    Optional<Node> never = fields.node("never");
    boolean isRelated =
        unless.isPresent()
            && unless.get() instanceof Node.Mapping mapping
            && (mapping.get("event") != null || mapping.get("period") != null);
    return new Prohibition(
        of,
        never.isPresent() ? selectors.conditions(type, never.get(), Set.of()) : List.of(),
        unless.isPresent() && !isRelated
            ? selectors.conditions(type, unless.get(), Set.of())
            : List.of(),
        isRelated ? Optional.of(related.read(unless.get(), type)) : Optional.empty());
  }

  Authority authority(Fields fields) throws PolicyProblem {
    Occasions of = occasions.read(fields);
    EntryType type = of.each().type();
    Node who = fields.required("who");
    List<Authority.Allowed> may = new ArrayList<>();
    for (Node each : Fields.several(fields.required("is"))) {
      may.addAll(allowed(each, type));
    }
    boolean all = fields.isTrue("all");
    List<Authority.Deputy> deputies = new ArrayList<>();
    Optional<Node> node = fields.node("deputies");
    if (node.isPresent()) {
      for (Node each : Fields.several(node.get())) {
        deputies.addAll(deputies(each, type));
      }
    }
    return new Authority(of, who(type, who), may, all, deputies);
  }

  private List<ValuePath> who(EntryType type, Node node) throws PolicyProblem {
    List<ValuePath> who = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      who.add(selectors.path(type, each));
    }
    return who;
  }

  /** A word, a party or several, another attribute, or whomever a period names. */
  private List<Authority.Allowed> allowed(Node node, EntryType type) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      return List.of(new Authority.Allowed.Word(scalar.text()));
    }
    Fields keys = new Fields(file, node, "`is`");
    Optional<Node> party = keys.node("party");
    if (party.isPresent()) {
      return selectors.parties(party.get()).stream()
          .<Authority.Allowed>map(Authority.Allowed.Named::new)
          .toList();
    }
    if (keys.has("attribute")) {
      return List.of(new Authority.Allowed.Same(selectors.path(type, keys.required("attribute"))));
    }
    Related period = related.read(node, type);
    if (period.value().isEmpty()) {
      throw file.problem(node, "it does not say who it is", "add `value:`");
    }
    return List.of(new Authority.Allowed.OfPeriod(period));
  }

  private List<Authority.Deputy> deputies(Node node, EntryType type) throws PolicyProblem {
    Fields keys = new Fields(file, node, "a deputy");
    for (Node.Pair pair : keys.mapping().pairs()) {
      if (!OF_DEPUTY.contains(pair.key())) {
        throw file.unknown(pair, "a deputy", OF_DEPUTY);
      }
    }
    List<Authority.Allowed> may = new ArrayList<>();
    for (Node each : Fields.several(keys.required("is"))) {
      may.addAll(allowed(each, type));
    }
    List<Authority.Deputy> deputies = new ArrayList<>();
    for (Node when : Fields.several(keys.required("when"))) {
      Fields conditions = new Fields(file, when, "`when`");
      boolean isPeriod = conditions.has("period");
      Optional<String> on = conditions.optionalText("on");
      int slot =
          on.isPresent() && isPeriod
              ? selectors.attribute(type, conditions.required("on"), on.get()).slot()
              : Deadline.DATED;
      for (Authority.Allowed each : may) {
        deputies.add(
            isPeriod
                ? new Authority.Deputy(
                    each, List.of(), Optional.of(selectors.read(when, Set.of("on"))), slot)
                : new Authority.Deputy(
                    each, selectors.conditions(type, when, Set.of()), Optional.empty(), slot));
      }
    }
    return deputies;
  }
}
