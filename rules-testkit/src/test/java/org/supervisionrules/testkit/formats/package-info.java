/** Tests that each carrier gives the same histories, on random documents. */
@NullMarked
package org.supervisionrules.testkit.formats;

import org.jspecify.annotations.NullMarked;
