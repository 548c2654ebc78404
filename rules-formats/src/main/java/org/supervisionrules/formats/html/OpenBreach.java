package org.supervisionrules.formats.html;

/**
 * A breach that goes on, for the list of those that have done so longest.
 *
 * @param order in which it came
 * @param due the epoch day it was due
 * @param anchor its anchor in the page, or that of its subject
 */
record OpenBreach(
    int order,
    int due,
    Grade grade,
    String subject,
    RequirementView requirement,
    String since,
    String late,
    String anchor) {}
