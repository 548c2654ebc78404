/**
 * A written policy as data: requirements of a few kinds, each citing its clauses, with dated values
 * that know where they come from.
 */
@NullMarked
package org.supervisionrules.policy;

import org.jspecify.annotations.NullMarked;
