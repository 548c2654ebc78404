/** Tests of histories and of how they are read and built. */
@NullMarked
package org.supervisionrules.history;

import org.jspecify.annotations.NullMarked;
