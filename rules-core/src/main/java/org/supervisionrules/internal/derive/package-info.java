/**
 * From a history to dated obligations: one walk a requirement, which works out when each thing is
 * due, when it was done and when it counts as done. Nothing here decides what that means; rules do.
 */
@NullMarked
package org.supervisionrules.internal.derive;

import org.jspecify.annotations.NullMarked;
