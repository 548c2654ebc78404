/** Tests of date arithmetic. */
@NullMarked
package org.supervisionrules.time;

import org.jspecify.annotations.NullMarked;
