package org.supervisionrules.formats.html;

import org.jspecify.annotations.Nullable;

/**
 * A period or event that a finding rests on.
 *
 * @param label its id, else its type and day
 * @param at its place in the input
 * @param anchor its anchor in the timeline, or null where it is not drawn
 */
record EvidenceView(String label, String at, @Nullable String anchor) {}
