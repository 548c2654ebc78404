package org.supervisionrules.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a resolved policy comes from.
 *
 * @param pack the id of the pack that gave it
 * @param at the place in that pack's file: {@code policy.yaml:14:5}
 * @param because the reason, where the value adjusts a parent's; null otherwise
 */
public record Origin(String pack, String at, @Nullable String because) implements Serializable {}
