package org.supervisionrules.vocabulary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type of period or event, or of an item in a list.
 *
 * @param name the key in the history
 * @param about one line of description
 * @param type what values it takes
 * @param required whether it must be given
 * @param byDefault the value where it is not given, or null
 * @param slot where an entry holds the value
 * @param sensitive whether its values are for few to read, so that no report shows them unasked
 */
public record Attribute(
    String name,
    String about,
    AttributeType type,
    boolean required,
    @Nullable String byDefault,
    int slot,
    boolean sensitive)
    implements Serializable {}
