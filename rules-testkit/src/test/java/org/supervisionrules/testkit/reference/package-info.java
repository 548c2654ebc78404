/** Tests of the naive reference evaluator. */
@NullMarked
package org.supervisionrules.testkit.reference;

import org.jspecify.annotations.NullMarked;
