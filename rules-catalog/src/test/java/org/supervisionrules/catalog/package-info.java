@NullMarked
package org.supervisionrules.catalog;

import org.jspecify.annotations.NullMarked;
