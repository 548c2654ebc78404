/** What looks wrong with records, apart from what a policy asks: never a finding. */
@NullMarked
package org.supervisionrules.quality;

import org.jspecify.annotations.NullMarked;
