/**
 * A supervision history: everything recorded about one subject, as two plain lists of periods and
 * events, readable and checkable without any other history.
 */
@NullMarked
package org.supervisionrules.history;

import org.jspecify.annotations.NullMarked;
