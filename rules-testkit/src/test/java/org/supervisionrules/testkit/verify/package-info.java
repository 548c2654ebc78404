@NullMarked
package org.supervisionrules.testkit.verify;

import org.jspecify.annotations.NullMarked;
