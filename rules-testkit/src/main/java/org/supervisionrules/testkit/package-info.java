/**
 * For those who write packs: arbitraries that draw random, valid supervision histories, biased to
 * the boundaries of the readings.
 */
@NullMarked
package org.supervisionrules.testkit;

import org.jspecify.annotations.NullMarked;
