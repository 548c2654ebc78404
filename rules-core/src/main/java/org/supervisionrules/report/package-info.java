/**
 * The answer: for every subject and requirement an outcome, and for every outcome but {@code met}
 * the findings that explain it, with their evidence. Written as JSON or as text for a terminal.
 */
@NullMarked
package org.supervisionrules.report;

import org.jspecify.annotations.NullMarked;
