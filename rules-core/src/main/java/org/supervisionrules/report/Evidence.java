package org.supervisionrules.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A period or event that a finding rests on.
 *
 * @param id its id, or null where it was given none
 * @param at its place in the input: {@code riverside.json#/histories/0/events/1}
 */
public record Evidence(@Nullable String id, String at) implements Serializable {}
