@NullMarked
package org.supervisionrules.waiver;

import org.jspecify.annotations.NullMarked;
