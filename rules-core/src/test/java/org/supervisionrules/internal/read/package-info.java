/** Tests of what reads submissions. */
@NullMarked
package org.supervisionrules.internal.read;

import org.jspecify.annotations.NullMarked;
