@NullMarked
package org.supervisionrules.testkit.catalog;

import org.jspecify.annotations.NullMarked;
