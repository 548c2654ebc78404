/** Dates for sessions ahead that meet the policy: how they are found, and their forms. */
@NullMarked
package org.supervisionrules.formats.plan;

import org.jspecify.annotations.NullMarked;
