package org.supervisionrules.policy;

import java.util.Map;
import org.supervisionrules.internal.document.Node;

/**
 * A requirement as the packs write it: the keys of the pack that defines it, changed by those that
 * adjust it.
 *
 * @param keys the keys with the values that hold in the end
 * @param effectiveFrom the first day on which it holds, inclusive: that of the pack that defines it
 * @param origins where each value comes from, by key; a dated value has a key a date besides
 */
record RequirementSource(Node.Mapping keys, int effectiveFrom, Map<String, Origin> origins) {}
