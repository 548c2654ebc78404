package org.supervisionrules.facts;

import org.supervisionrules.policy.Requirement;

/**
 * What was plainly met: how often one requirement was kept by one subject. It leaves a rule nothing
 * to decide; a pack's own rules are given it beside the obligations.
 *
 * @param requirement the requirement
 * @param met how many obligations were met in time; 0 where it applied and nothing has fallen due
 */
public record Tally(Requirement requirement, int met) {}
