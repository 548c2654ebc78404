/**
 * Waivers: breaches that somebody approved in advance or afterwards, for some subjects and a
 * stretch of days. A waived breach is reported as such; it is never counted as met.
 */
@NullMarked
package org.supervisionrules.waiver;

import org.jspecify.annotations.NullMarked;
