package org.supervisionrules.report;

import java.util.List;

/**
 * What became of the waivers of a run. An entry is {@code requirement subject from/to}; a waiver
 * may stand in several lists.
 *
 * @param applied how many matched a breach
 * @param unused those that matched none
 * @param expired those that ended before the as-of date
 * @param notYetBegun those that begin after it
 */
public record Waivers(
    int applied, List<String> unused, List<String> expired, List<String> notYetBegun) {
  /** No waiver was given. */
  public static final Waivers NONE = new Waivers(0, List.of(), List.of(), List.of());

  public Waivers {
    unused = List.copyOf(unused);
    expired = List.copyOf(expired);
    notYetBegun = List.copyOf(notYetBegun);
  }
}
