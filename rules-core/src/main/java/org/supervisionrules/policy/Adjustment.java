package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.time.Days;

/**
 * What a pack changes in a requirement of the pack it extends: {@code { every: 3 weeks, because:
 * "Practice board, 12 March 2026" }}.
 *
 * <p>A value that may be dated holds from the day the pack is effective; what may not be is changed
 * for all time, so it is refused in a pack with such a day.
 */
final class Adjustment {
  /** The keys of a requirement whose values may be dated. */
  private static final Set<String> DATED =
      Set.of(
          "every",
          "within",
          "atLeast",
          "share",
          "rolling",
          "gaps",
          "keep",
          "destroyWithin",
          "severity",
          "off");

  /** The keys that change what is said, not what is asked. */
  private static final Set<String> WORDS =
      Set.of(
          "must", "should", "recommended", "clauses", "reading", "interpretations", "obligation");

  /** The keys by which a requirement is known. */
  /** What stays as the parent has it. */
  static final Set<String> FIXED = Set.of("id", "kind", "effective");

  private final Pack pack;
  private final Fields fields;
  private final String because;
  private final Map<String, Node.Pair> keys = new LinkedHashMap<>();
  private final Map<String, Origin> origins;

  private Adjustment(Pack pack, RequirementSource parent, Fields fields, String because) {
    this.pack = pack;
    this.fields = fields;
    this.because = because;
    parent.keys().pairs().forEach(pair -> keys.put(pair.key(), pair));
    this.origins = new LinkedHashMap<>(parent.origins());
  }

  /**
   * The requirement as the pack changes it.
   *
   * @param node what the pack says of it
   * @param problems where what is wrong is added
   */
  static RequirementSource of(
      Pack pack, RequirementSource parent, Node.Pair node, List<Problem> problems)
      throws PolicyProblem {
    Fields fields = new Fields(pack.file(), node.value(), "an adjustment");
    Optional<String> because = fields.optionalText("because").filter(words -> !words.isBlank());
    if (because.isEmpty()) {
      throw pack.file()
          .problem(
              node.keyMark(),
              "`" + node.key() + "` is adjusted without `because`",
              "say why: `because: \"Practice board, 12 March 2026\"`");
    }
    Adjustment adjustment = new Adjustment(pack, parent, fields, because.get());
    for (Node.Pair pair : fields.mapping().pairs()) {
      if (!pair.key().equals("because")) {
        try {
          adjustment.change(pair);
        } catch (PolicyProblem e) {
          problems.add(e.problem());
        }
      }
    }
    Node.Mapping changed =
        new Node.Mapping(parent.keys().mark(), new ArrayList<>(adjustment.keys.values()));
    return new RequirementSource(changed, parent.effectiveFrom(), adjustment.origins);
  }

  private void change(Node.Pair pair) throws PolicyProblem {
    String key = pair.key();
    if (FIXED.contains(key)) {
      throw problem(pair, "`" + key + "` is not adjusted", "write a requirement of your own");
    }
    if (Severity.ofVerb(key).isPresent()) {
      sentence(pair);
    } else if (key.equals("interpretations")) {
      put(key, pair, merged(keys.get(key), pair.value()));
      Origins.put(origins, key, pair.value(), pack.id(), because);
    } else if (WORDS.contains(key)) {
      replace(pair);
    } else if (DATED.contains(key) && (isDated(pair) || isEffectiveLater())) {
      date(pair);
    } else {
      undated(pair);
      replace(pair);
    }
  }

  private boolean isEffectiveLater() {
    return pack.effectiveFrom() != Days.BEGINNING;
  }

  /** Refuses what would have to change on the day the pack is effective and cannot. */
  private void undated(Node.Pair pair) throws PolicyProblem {
    if (!isEffectiveLater()) {
      return;
    }
    Set<String> known = new TreeSet<>(keys.keySet());
    known.addAll(DATED);
    known.addAll(WORDS);
    Optional<String> meant = Suggestion.nearest(pair.key(), known);
    if (!known.contains(pair.key()) && meant.isPresent()) {
      throw pack.file().unknown(pair, "an adjustment", known);
    }
    throw problem(
        pair,
        "`"
            + pair.key()
            + "` cannot change on a date, and this pack is effective from "
            + Days.text(pack.effectiveFrom()),
        "adjust it in a pack without `effective`, or switch the requirement `off` and write one"
            + " of your own");
  }

  private static boolean isDated(Node.Pair pair) {
    return DatedNode.of(pair.value()).isPresent();
  }

  /** A new sentence; with another verb it changes how grave a breach is. */
  private void sentence(Node.Pair pair) throws PolicyProblem {
    Severity here = Severity.ofVerb(pair.key()).orElseThrow();
    Severity before = severityVerb();
    keys.remove(before.verb());
    origins.remove(before.verb());
    replace(pair);
    if (here != before && !fields.has("severity") && !keys.containsKey("severity")) {
      Node word = new Node.Scalar(pair.value().mark(), here.word(), Node.Scalar.Type.TEXT);
      if (!isEffectiveLater()) {
        put("severity", pair, word);
      } else {
        Node old = new Node.Scalar(pair.value().mark(), before.word(), Node.Scalar.Type.TEXT);
        put(
            "severity",
            pair,
            DatedNode.stagesOf(old)
                .until(DatedNode.from(pack.effectiveFrom(), word))
                .asNode(word.mark()));
      }
      Origins.put(origins, "severity", word, pack.id(), because);
    }
  }

  private Severity severityVerb() throws PolicyProblem {
    for (String key : new TreeSet<>(keys.keySet())) {
      Optional<Severity> severity = Severity.ofVerb(key);
      if (severity.isPresent()) {
        return severity.get();
      }
    }
    throw fields.problem("the parent's requirement has no sentence", null);
  }

  private void replace(Node.Pair pair) {
    keys.put(pair.key(), pair);
    origins.keySet().removeIf(known -> known.startsWith(pair.key() + "."));
    Origins.put(origins, pair.key(), pair.value(), pack.id(), because);
  }

  /** The parent's value until this one's first day, then this one. */
  private void date(Node.Pair pair) throws PolicyProblem {
    Optional<DatedNode> own = DatedNode.of(pair.value());
    if (own.isPresent() && own.get().begins() < pack.effectiveFrom()) {
      throw problem(
          pair,
          "`"
              + pair.key()
              + "` changes before this pack is effective, on "
              + Days.text(pack.effectiveFrom()),
          "date it from that day on");
    }
    Node before = before(pair);
    DatedNode later = own.orElseGet(() -> DatedNode.from(pack.effectiveFrom(), pair.value()));
    Node merged = DatedNode.stagesOf(before).until(later).asNode(pair.value().mark());
    put(pair.key(), pair, merged);
    int begins = later.begins();
    origins
        .keySet()
        .removeIf(
            known ->
                known.startsWith(pair.key() + ".")
                    && known.compareTo(pair.key() + "." + Days.text(begins)) >= 0);
    origins.computeIfAbsent(pair.key(), key -> new Origin(pack.id(), before, null));
    Origins.stages(origins, pair.key(), later.asNode(pair.value().mark()), pack.id(), because);
  }

  /** The value the parent has: what it writes, or what holds where it writes nothing. */
  private Node before(Node.Pair pair) throws PolicyProblem {
    Node.Pair known = keys.get(pair.key());
    if (known != null) {
      if (known.value() instanceof Node.Mapping && DatedNode.of(known.value()).isEmpty()) {
        undated(pair);
      }
      return known.value();
    }
    Node.Mark mark = pair.value().mark();
    if (pair.key().equals("off")) {
      return new Node.Scalar(mark, "false", Node.Scalar.Type.FLAG);
    }
    if (pair.key().equals("severity")) {
      return new Node.Scalar(mark, severityVerb().word(), Node.Scalar.Type.TEXT);
    }
    throw problem(
        pair,
        "`" + pair.key() + "` has no value before " + Days.text(pack.effectiveFrom()),
        "adjust it in a pack without `effective`");
  }

  /** The parent's pairs with these in their place or added. */
  private static Node merged(Node.@Nullable Pair before, Node here) {
    if (before == null
        || !(before.value() instanceof Node.Mapping known)
        || !(here instanceof Node.Mapping further)) {
      return here;
    }
    Map<String, Node.Pair> pairs = new LinkedHashMap<>();
    known.pairs().forEach(pair -> pairs.put(pair.key(), pair));
    further.pairs().forEach(pair -> pairs.put(pair.key(), pair));
    return new Node.Mapping(here.mark(), new ArrayList<>(pairs.values()));
  }

  private void put(String key, Node.Pair place, Node value) {
    keys.put(key, new Node.Pair(key, place.keyMark(), value));
  }

  private PolicyProblem problem(Node.Pair pair, String message, String help) {
    return pack.file().problem(pair.keyMark(), message, help);
  }
}
