/**
 * The report as one HTML page that needs nothing else: a summary for whoever has a minute, and each
 * finding with its evidence for whoever checks it line by line.
 *
 * <p>A subject's part is written to a temporary file as its results come, so that memory does not
 * grow with the histories; at the end the page is put together, the summary first. What a history
 * says beyond ids and dates (names, reasons, notes) is never read here.
 */
@NullMarked
package org.supervisionrules.formats.html;

import org.jspecify.annotations.NullMarked;
