package org.supervisionrules.facts;

/**
 * Something on record that must not be.
 *
 * @param duty where it is on record
 * @param excused whether something on record excuses it
 * @param excusable whether something may yet make up for it
 */
public record Misdeed(Duty duty, boolean excused, boolean excusable) implements Asked {}
