/** A policy as a page to read: what it asks of whom, in its own words, and why. */
@NullMarked
package org.supervisionrules.formats.guide;

import org.jspecify.annotations.NullMarked;
