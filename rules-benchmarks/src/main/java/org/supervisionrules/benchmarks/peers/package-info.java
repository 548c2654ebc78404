/**
 * The twelve headline requirements judged by the rules of other engines: Evrete and Easy Rules
 * here, json-rules-engine and GoRules Zen in the folder {@code node}.
 *
 * <p>Shared with the yardstick in plain Java are the history in memory and {@link
 * org.supervisionrules.benchmarks.handwritten.HandWritten#walk the walk} that works out dates: none
 * of these engines can look for the next session after an anchor, or has working days, pauses and
 * credit. Written with the peer are the judgements, rule for rule those of the library: {@code
 * rules/*.drl} are the model. A peer gets no fact for what was plainly met, as the library's own
 * rules get none, so that it has as little to do as they have.
 */
@NullMarked
package org.supervisionrules.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
