package org.supervisionrules.facts;

/**
 * A list of which each is to be dealt with.
 *
 * @param duty what is asked, and what is missing
 */
public record Topics(Duty duty) implements Asked {}
