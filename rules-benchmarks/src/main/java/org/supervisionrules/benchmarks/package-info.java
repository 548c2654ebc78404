/**
 * What the engine costs: evaluation of one history beside the same work written by hand and beside
 * the naive reference, and the start of the whole process. How to run it and what came of it is in
 * {@code docs/performance.md}.
 */
@NullMarked
package org.supervisionrules.benchmarks;

import org.jspecify.annotations.NullMarked;
