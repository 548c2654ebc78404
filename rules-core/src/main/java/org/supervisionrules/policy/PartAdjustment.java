package org.supervisionrules.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.time.Days;

/**
 * What a pack changes in a clock or a phase of the pack it extends: {@code { pausesFrom: 5 working
 * days, because: "Practice board, 12 March 2026" }}. It holds for all time, since these are not
 * dated.
 */
final class PartAdjustment {
  private PartAdjustment() {}

  /**
   * The part as the pack changes it.
   *
   * @param parent the keys that the parent has
   * @param here the name, and the keys that change
   */
  static Node of(Pack pack, Node parent, Node.Pair here) throws PolicyProblem {
    Fields fields = new Fields(pack.file(), here.value(), "`" + here.key() + "`");
    Optional<String> because = fields.optionalText("because").filter(words -> !words.isBlank());
    if (because.isEmpty()) {
      throw pack.file()
          .problem(
              here.keyMark(),
              "`" + here.key() + "` is the parent's, and adjusted without `because`",
              "say why, or give one of your own another name");
    }
    if (pack.effectiveFrom() != Days.BEGINNING) {
      throw pack.file()
          .problem(
              here.keyMark(),
              "`"
                  + here.key()
                  + "` cannot change on a date, and this pack is effective from "
                  + Days.text(pack.effectiveFrom()),
              "adjust it in a pack without `effective`, or give one of your own another name");
    }
    Map<String, Node.Pair> keys = new LinkedHashMap<>();
    if (parent instanceof Node.Mapping known) {
      known.pairs().forEach(pair -> keys.put(pair.key(), pair));
    }
    for (Node.Pair pair : fields.mapping().pairs()) {
      if (!pair.key().equals("because")) {
        keys.put(pair.key(), pair);
      }
    }
    return new Node.Mapping(here.value().mark(), List.copyOf(keys.values()));
  }
}
