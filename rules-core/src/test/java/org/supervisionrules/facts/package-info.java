/** The facts, and the page that describes them. */
@NullMarked
package org.supervisionrules.facts;

import org.jspecify.annotations.NullMarked;
