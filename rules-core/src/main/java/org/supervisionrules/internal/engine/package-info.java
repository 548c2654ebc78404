/** The rules at work: those of the library, and those that a pack brings itself. */
@NullMarked
package org.supervisionrules.internal.engine;

import org.jspecify.annotations.NullMarked;
