/**
 * Carriers of histories that need a library of their own, in and out: a folder of CSV files, an
 * Excel workbook, what other systems export; and documents out.
 */
@NullMarked
package org.supervisionrules.formats;

import org.jspecify.annotations.NullMarked;
