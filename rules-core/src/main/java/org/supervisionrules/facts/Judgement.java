package org.supervisionrules.facts;

/**
 * A human judgement that must be on record.
 *
 * @param duty what is asked, and what is missing
 */
public record Judgement(Duty duty) implements Asked {}
