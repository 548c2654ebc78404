package org.supervisionrules.facts;

/**
 * Something to happen around a point in time.
 *
 * @param duty what is asked; it was done where an act lies within the tolerance, or after it
 * @param early whether the only act there is came before the tolerance began
 */
public record Milestone(Duty duty, boolean early) implements Asked {}
