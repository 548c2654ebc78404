/**
 * Random histories for any policy: drawn from its own words, at the days that its requirements make
 * decisive. Needs no library for tests.
 */
@NullMarked
package org.supervisionrules.testkit.random;

import org.jspecify.annotations.NullMarked;
