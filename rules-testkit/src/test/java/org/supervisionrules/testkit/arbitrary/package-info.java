@NullMarked
package org.supervisionrules.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
