/** Tests of the arbitraries. */
@NullMarked
package org.supervisionrules.testkit;

import org.jspecify.annotations.NullMarked;
