/**
 * The facts that rules see: one for each obligation that was not plainly met, and one tally for
 * each requirement and subject. The rules of the library and the rules a pack brings itself are
 * written against these. Public API: a fact keeps its properties, new ones may be added.
 *
 * <p>Every date in a fact has been worked out; no rule does arithmetic. Days are epoch days; {@link
 * org.supervisionrules.time.Days#OPEN} stands for a day that has not come.
 */
@NullMarked
package org.supervisionrules.facts;

import org.jspecify.annotations.NullMarked;
