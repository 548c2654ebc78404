/**
 * Every sum over dates that policy needs: amounts, working days, pauses, dated values, moments of
 * partial precision. Nothing here judges, and nothing here knows Drools.
 *
 * <p>Days are epoch days ({@link java.time.LocalDate#toEpochDay()}) as {@code int}, ranges include
 * both ends, and {@link org.supervisionrules.time.Days#OPEN} is an end that has not come.
 */
@NullMarked
package org.supervisionrules.time;

import org.jspecify.annotations.NullMarked;
