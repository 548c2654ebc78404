/** A small HR system that uses the library. */
@NullMarked
package org.supervisionrules.examples.embedding;

import org.jspecify.annotations.NullMarked;
