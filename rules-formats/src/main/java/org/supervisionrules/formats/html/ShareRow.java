package org.supervisionrules.formats.html;

import org.jspecify.annotations.Nullable;

/**
 * A line of the picture by requirement or by team.
 *
 * @param number the number of the requirement or team, for the filter
 * @param requirement the requirement, or null for a team
 * @param name the name of the team; the sentence of a requirement
 * @param rate the share of what the records decide that is up to date, in per cent, or null where
 *     they decide nothing
 * @param breaches how many breaches
 * @param open how many of them go on
 * @param undetermined how many obligations the records do not decide
 * @param decided how many obligations the records decide
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
    long decided,
    long subjects) {

  /** Whether the records do not say anything of it. */
  boolean isUnknown() {
    return rate == null;
  }
}
