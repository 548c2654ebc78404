@NullMarked
package org.supervisionrules.internal.derive;

import org.jspecify.annotations.NullMarked;
