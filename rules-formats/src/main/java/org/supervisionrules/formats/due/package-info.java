/** What falls due next, and what is overdue: as JSON, CSV and a calendar. */
@NullMarked
package org.supervisionrules.formats.due;

import org.jspecify.annotations.NullMarked;
