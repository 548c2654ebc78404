/** The rules at work. The only package that knows Drools. */
@NullMarked
package org.supervisionrules.internal.engine;

import org.jspecify.annotations.NullMarked;
