/** Tests of the HTML report. */
@NullMarked
package org.supervisionrules.formats.html;

import org.jspecify.annotations.NullMarked;
