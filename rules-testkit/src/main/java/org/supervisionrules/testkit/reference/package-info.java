/**
 * The naive reference evaluator: {@code readings.md} written down a second time, day by day, for
 * comparison with the engine.
 *
 * <p>It shares no code with the engine and reads the submitted document itself. It is slow on
 * purpose. Where {@code readings.md} leaves a choice, the choice is listed in {@code
 * READINGS-QUESTIONS.md}.
 */
@NullMarked
package org.supervisionrules.testkit.reference;

import org.jspecify.annotations.NullMarked;
