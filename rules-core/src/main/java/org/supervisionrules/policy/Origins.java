package org.supervisionrules.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;

/** Notes where values come from. */
final class Origins {
  private Origins() {}

  /** The origin of each key of a mapping; a dated value has a key a date besides. */
  static Map<String, Origin> of(Node.Mapping keys, String pack) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (Node.Pair pair : keys.pairs()) {
      put(origins, pair.key(), pair.value(), pack, null);
    }
    return origins;
  }

  /**
   * Notes one value.
   *
   * @param because the reason it gives, where it adjusts a parent's
   */
  static void put(
      Map<String, Origin> origins, String key, Node value, String pack, @Nullable String because) {
    origins.put(key, new Origin(pack, value, because));
    stages(origins, key, value, pack, because);
  }

  /** Notes the stages of a dated value, not the value as a whole. */
  static void stages(
      Map<String, Origin> origins, String key, Node value, String pack, @Nullable String because) {
    Optional<DatedNode> dated = DatedNode.of(value);
    if (dated.isPresent()) {
      for (Node.Pair stage : dated.get().stages()) {
        origins.put(key + "." + stage.key(), new Origin(pack, stage.value(), because));
      }
    }
  }
}
