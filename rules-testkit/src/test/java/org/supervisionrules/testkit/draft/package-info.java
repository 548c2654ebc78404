@NullMarked
package org.supervisionrules.testkit.draft;

import org.jspecify.annotations.NullMarked;
