package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.EntryType;

/**
 * Reads entries that belong to the one in hand: {@code { event: agreement, same: supervisor }},
 * {@code { event: case-entry, same: { source: id }, value: case }}.
 */
final class RelatedReader {
  /** The keys of a related selector that are not conditions. */
  static final Set<String> KEYS = Set.of("same", "value", "dated", "after");

  private final PackFile file;
  private final SelectorReader selectors;

  RelatedReader(PackFile file, SelectorReader selectors) {
    this.file = file;
    this.selectors = selectors;
  }

  Related read(Node node, EntryType own) throws PolicyProblem {
    return read(node, own, Set.of());
  }

  /**
   * Related entries.
   *
   * @param own the type of the entry in hand
   * @param besides further keys, which are left to the caller
   */
  Related read(Node node, EntryType own, Set<String> besides) throws PolicyProblem {
    Set<String> others = new HashSet<>(besides);
    others.addAll(KEYS);
    Selector entries = selectors.read(node, others);
    Fields fields = new Fields(file, node, "`" + entries.type().name() + "`");
    List<Related.Tie> ties = new ArrayList<>();
    Optional<Node> same = fields.node("same");
    if (same.isPresent()) {
      for (Node each : Fields.several(same.get())) {
        ties(each, entries.type(), own, ties);
      }
    }
    Optional<ValuePath> value = Optional.empty();
    Optional<Node> taken = fields.node("value");
    if (taken.isPresent()) {
      value = Optional.of(selectors.path(entries.type(), taken.get()));
    }
    Optional<Node> dated = fields.node("dated");
    return new Related(
        entries,
        ties,
        value,
        dated.isPresent()
            ? Optional.of(selectors.path(entries.type(), dated.get()))
            : Optional.empty(),
        fields.isTrue("after"));
  }

  private void ties(Node node, EntryType theirs, EntryType own, List<Related.Tie> ties)
      throws PolicyProblem {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Pair pair : mapping.pairs()) {
        ValuePath path =
            pair.key().equals("id")
                ? new ValuePath("id", Related.Tie.ID, -1, List.of(), Map.of())
                : selectors.path(theirs, node, pair.key());
        ties.add(new Related.Tie(path, own(pair.value(), own)));
      }
    } else if (node instanceof Node.Scalar scalar) {
      ties.add(
          new Related.Tie(
              selectors.path(theirs, node, scalar.text()),
              selectors.attribute(own, node, scalar.text()).slot()));
    } else {
      throw file.problem(
          node, "found " + node.what() + ", an attribute was expected", "write `same: supervisor`");
    }
  }

  private int own(Node node, EntryType own) throws PolicyProblem {
    String name = node instanceof Node.Scalar scalar ? scalar.text() : "";
    if (name.equals("id")) {
      return Related.Tie.ID;
    }
    if (name.equals("subject")) {
      return Related.Tie.SUBJECT;
    }
    return own.attributes()
        .find(name)
        .orElseThrow(
            () ->
                file.problem(
                    node,
                    "`" + own.name() + "` has no attribute `" + name + "`",
                    Suggestion.help(name, own.attributes().names())))
        .slot();
  }

  /** Where things are found: an attribute of the entry in hand, or related entries with a value. */
  Source source(Node node, EntryType own) throws PolicyProblem {
    if (node instanceof Node.Scalar scalar) {
      return new Source.Own(selectors.path(own, node, scalar.text()));
    }
    Fields fields = new Fields(file, node, "a source");
    if (fields.has("list")) {
      return new Source.Own(selectors.path(own, node));
    }
    Optional<Node> previous = fields.node("previous");
    if (previous.isPresent()) {
      Optional<Node> same = fields.node("same");
      return new Source.Previous(
          selectors.path(own, previous.get()),
          same.isPresent() ? Optional.of(selectors.path(own, same.get())) : Optional.empty());
    }
    Related related = read(node, own);
    return fields.has("period") ? new Source.Periods(related) : new Source.Events(related);
  }

  /** Several sources. */
  List<Source> sources(Node node, EntryType own) throws PolicyProblem {
    List<Source> sources = new ArrayList<>();
    for (Node each : Fields.several(node)) {
      sources.add(source(each, own));
    }
    return sources;
  }
}
