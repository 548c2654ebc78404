/**
 * A report as text for people: wrapped lines, colours that never say what words do not, symbols
 * with their ASCII stand-ins.
 */
@NullMarked
package org.supervisionrules.report.text;

import org.jspecify.annotations.NullMarked;
