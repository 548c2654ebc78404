/** Tests of each rule. */
@NullMarked
package org.supervisionrules.rules;

import org.jspecify.annotations.NullMarked;
