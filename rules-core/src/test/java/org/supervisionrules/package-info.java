/** Tests of the library as a whole. */
@NullMarked
package org.supervisionrules;

import org.jspecify.annotations.NullMarked;
