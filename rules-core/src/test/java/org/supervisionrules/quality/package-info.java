@NullMarked
package org.supervisionrules.quality;

import org.jspecify.annotations.NullMarked;
