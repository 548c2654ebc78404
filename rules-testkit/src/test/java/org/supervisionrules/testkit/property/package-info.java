@NullMarked
package org.supervisionrules.testkit.property;

import org.jspecify.annotations.NullMarked;
