@NullMarked
package org.supervisionrules.formats.plan;

import org.jspecify.annotations.NullMarked;
