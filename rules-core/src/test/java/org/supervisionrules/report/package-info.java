@NullMarked
package org.supervisionrules.report;

import org.jspecify.annotations.NullMarked;
