package org.supervisionrules.facts;

/**
 * What an entry must carry: its signatures, its form.
 *
 * @param duty what is asked, and what is missing
 */
public record Particulars(Duty duty) implements Asked {}
