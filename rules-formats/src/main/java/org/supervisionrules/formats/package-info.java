/** Carriers of histories that need a library of their own: a folder of CSV files. */
@NullMarked
package org.supervisionrules.formats;

import org.jspecify.annotations.NullMarked;
