package org.supervisionrules.policy;

import java.io.Serializable;

/**
 * One thing that an entry must carry, with where it stands: what a missing value is told by.
 *
 * @param path the attribute, dotted: {@code record.scanned}
 * @param slot its slot
 * @param test what it must be
 * @param text as people read it: {@code record.scanned present}
 */
public record Condition(String path, int slot, Selector.Test test, String text)
    implements Serializable {}
