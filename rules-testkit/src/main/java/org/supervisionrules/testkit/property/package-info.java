/**
 * Properties that any policy should have, tried on random histories: as tests of JUnit, as
 * properties of jqwik, and without either.
 */
@NullMarked
package org.supervisionrules.testkit.property;

import org.jspecify.annotations.NullMarked;
