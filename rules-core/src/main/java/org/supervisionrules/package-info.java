/**
 * Supervision Rules: checks recorded supervision histories against written supervision policy.
 * Start with {@link org.supervisionrules.ComplianceChecker}.
 */
@NullMarked
package org.supervisionrules;

import org.jspecify.annotations.NullMarked;
