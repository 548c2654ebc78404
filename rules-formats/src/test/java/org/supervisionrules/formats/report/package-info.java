@NullMarked
package org.supervisionrules.formats.report;

import org.jspecify.annotations.NullMarked;
