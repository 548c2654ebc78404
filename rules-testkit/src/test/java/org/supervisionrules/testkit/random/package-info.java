@NullMarked
package org.supervisionrules.testkit.random;

import org.jspecify.annotations.NullMarked;
