@NullMarked
package org.supervisionrules.testkit.cases;

import org.jspecify.annotations.NullMarked;
