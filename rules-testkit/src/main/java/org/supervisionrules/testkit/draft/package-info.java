/**
 * Histories as plain lists and maps, in the words of the format: what random histories are drawn
 * as, made smaller as, and shown as.
 */
@NullMarked
package org.supervisionrules.testkit.draft;

import org.jspecify.annotations.NullMarked;
