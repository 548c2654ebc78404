/**
 * The words of a finding: its sentence, its arithmetic step by step, and what would have met it.
 */
@NullMarked
package org.supervisionrules.internal.explain;

import org.jspecify.annotations.NullMarked;
