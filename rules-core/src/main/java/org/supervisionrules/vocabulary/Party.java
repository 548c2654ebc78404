package org.supervisionrules.vocabulary;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom policy names by a word: the supervisor, the supervisee, the line manager. A record
 * may hold the word itself or the id of whoever it was.
 *
 * @param name the word: {@code supervisor}
 * @param subject whether it is the subject of the history
 * @param attribute the attribute of the entry in hand that holds the id, or null
 * @param period the type of period whose value on the day holds the id, where the entry itself does
 *     not say, or null
 * @param slot the slot of that value; -1 without a period
 */
public record Party(
    String name, boolean subject, @Nullable String attribute, @Nullable EntryType period, int slot)
    implements Serializable {}
