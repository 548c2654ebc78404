package org.supervisionrules.facts;

/**
 * What must have come before something else did.
 *
 * @param duty what is asked, and what is missing
 */
public record Sequence(Duty duty) implements Asked {}
