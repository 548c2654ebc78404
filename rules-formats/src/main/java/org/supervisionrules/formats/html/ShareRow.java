package org.supervisionrules.formats.html;

import org.jspecify.annotations.Nullable;

/**
 * A line of the picture by requirement or by team.
 *
 * @param number the number of the requirement or team, for the filter
 * @param requirement the requirement, or null for a team
 * @param name the name of the team; the sentence of a requirement
 * @param rate the share of obligations up to date, in per cent, or null where none is decided
 * @param breaches how many breaches
 * @param open how many of them go on
 * @param undetermined how many obligations the records do not decide
 * @param checked how many obligations
 * @param subjects how many subjects it applied to, or that the team has
 */
record ShareRow(
    int number,
    @Nullable RequirementView requirement,
    String name,
    @Nullable Integer rate,
    Bar bar,
    long breaches,
    long open,
    long undetermined,
    long checked,
    long subjects) {

  /** Whether the records do not say anything of it. */
  boolean isUnknown() {
    return rate == null;
  }
}
