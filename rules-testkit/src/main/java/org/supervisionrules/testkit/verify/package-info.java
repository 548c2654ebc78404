/** Says in a test what a requirement is expected to say of a history. */
@NullMarked
package org.supervisionrules.testkit.verify;

import org.jspecify.annotations.NullMarked;
