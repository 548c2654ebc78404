/** That the job writes what the command line writes. */
@NullMarked
package org.supervisionrules.examples.distributed;

import org.jspecify.annotations.NullMarked;
