/** Tests of the carriers that need a library of their own. */
@NullMarked
package org.supervisionrules.formats;

import org.jspecify.annotations.NullMarked;
