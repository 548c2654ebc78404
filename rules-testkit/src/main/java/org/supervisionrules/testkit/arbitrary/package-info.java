/** Arbitraries of jqwik for histories of any policy. */
@NullMarked
package org.supervisionrules.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
