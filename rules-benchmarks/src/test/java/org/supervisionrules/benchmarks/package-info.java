/** That the yardsticks find what the engine finds. */
@NullMarked
package org.supervisionrules.benchmarks;

import org.jspecify.annotations.NullMarked;
