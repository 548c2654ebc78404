/** Reports held against each other: what is new, what is not there any more, and the trend. */
@NullMarked
package org.supervisionrules.formats.compare;

import org.jspecify.annotations.NullMarked;
