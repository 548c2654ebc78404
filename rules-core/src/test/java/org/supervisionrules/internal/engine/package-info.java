/** Tests of the rules at work. */
@NullMarked
package org.supervisionrules.internal.engine;

import org.jspecify.annotations.NullMarked;
