package org.supervisionrules.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.time.Days;

/**
 * A value that may be dated, as it is written: {@code { 2017-10-01: 4 weeks, 2026-04-01: { value: 3
 * weeks, reference: "Practice board" } }}.
 *
 * @param stages the values by the date from which each holds, as the pack writes them
 */
record DatedNode(List<Node.Pair> stages) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A day before every value that a pack can date. */
  static final String ALWAYS = "1900-01-01";

  /** The keys of a stage that says more than its value. */
  private static final Set<String> KEYS = Set.of("value", "reference");

  /** The stages of a value; empty where it is not dated. */
  static Optional<DatedNode> of(Node node) {
    return node instanceof Node.Mapping mapping
            && !mapping.pairs().isEmpty()
            && mapping.pairs().stream().allMatch(pair -> DATE.matcher(pair.key()).matches())
        ? Optional.of(new DatedNode(mapping.pairs()))
        : Optional.empty();
  }

  /** The value of a stage. */
  static Node value(Node stage) {
    return isExtended(stage) ? ((Node.Mapping) stage).pairs().get(0).value() : stage;
  }

  /** What a stage refers to, where it says. */
  static Optional<String> reference(Node stage) {
    return isExtended(stage)
            && ((Node.Mapping) stage).get("reference") instanceof Node.Scalar reference
        ? Optional.of(reference.text())
        : Optional.empty();
  }

  private static boolean isExtended(Node stage) {
    return stage instanceof Node.Mapping mapping
        && !mapping.pairs().isEmpty()
        && mapping.pairs().get(0).key().equals("value")
        && KEYS.containsAll(mapping.keys());
  }

  /** The first day that a stage of this begins. */
  int begins() {
    return stages.stream().mapToInt(stage -> day(stage.key())).min().orElse(Days.BEGINNING);
  }

  /** A value that holds always, or its stages, as stages. */
  static DatedNode stagesOf(Node node) {
    return of(node)
        .orElseGet(() -> new DatedNode(List.of(new Node.Pair(ALWAYS, node.mark(), node))));
  }

  /** One value from a day on. */
  static DatedNode from(int day, Node value) {
    return new DatedNode(List.of(new Node.Pair(Days.text(day), value.mark(), value)));
  }

  /** These values until the first day of some others, then those. */
  DatedNode until(DatedNode later) {
    SortedMap<Integer, Node.Pair> merged = new TreeMap<>();
    for (Node.Pair stage : stages) {
      if (day(stage.key()) < later.begins()) {
        merged.put(day(stage.key()), stage);
      }
    }
    for (Node.Pair stage : later.stages()) {
      merged.put(day(stage.key()), stage);
    }
    return new DatedNode(new ArrayList<>(merged.values()));
  }

  /** As the value of a key. */
  Node.Mapping asNode(Node.Mark mark) {
    return new Node.Mapping(mark, stages);
  }

  /** The day a stage begins; {@link Days#BEGINNING} for one whose date does not exist. */
  private static int day(String date) {
    try {
      return Days.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return Days.BEGINNING;
    }
  }
}
