/** Runs the example packs: their cases, their histories, and the mistakes that are caught. */
@NullMarked
package org.supervisionrules.examples.localpolicies;

import org.jspecify.annotations.NullMarked;
