/**
 * Compiles the rules that a pack brings itself. What compiles is an optional dependency: only what
 * runs when there are such rules touches it.
 */
@NullMarked
package org.supervisionrules.internal.compile;

import org.jspecify.annotations.NullMarked;
