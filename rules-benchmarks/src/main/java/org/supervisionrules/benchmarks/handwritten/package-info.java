/**
 * The twelve headline requirements written out in plain Java: the yardstick for the rule engine.
 *
 * <p>It knows one policy, explains nothing and cannot be changed without a programmer. What it
 * shares with the engine is the history in memory and the sums over dates.
 */
@NullMarked
package org.supervisionrules.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
