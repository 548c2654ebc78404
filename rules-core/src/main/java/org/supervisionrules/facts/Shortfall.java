package org.supervisionrules.facts;

/**
 * A number of acts to be reached in a stretch of days, and not reached in time.
 *
 * @param duty what is asked; done where the number was made up later
 * @param needed how many acts there must be
 * @param reached how many there are
 * @param explained whether an explanation is on record that is accepted in their place
 */
public record Shortfall(Duty duty, int needed, int reached, boolean explained) implements Asked {}
