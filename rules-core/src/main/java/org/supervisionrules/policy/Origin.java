package org.supervisionrules.policy;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a resolved policy comes from.
 *
 * @param pack the id of the pack that gave it
 * @param at the place in that pack's file: {@code policy.yaml:14:5}
 * @param because the reason, where the value adjusts a parent's; null otherwise
 * @param reference what a dated value refers to, {@code Practice board, 12 March 2026}; null where
 *     it does not say
 * @param written the value as the pack writes it, in the flow style of YAML: {@code { event:
 *     session, status: held }}
 */
public record Origin(
    String pack, String at, @Nullable String because, @Nullable String reference, String written)
    implements Serializable {

  /** The reason or the reference, where there is one. */
  public Optional<String> reason() {
    return Optional.ofNullable(because == null ? reference : because);
  }
}
