@NullMarked
package org.supervisionrules.policy;

import org.jspecify.annotations.NullMarked;
