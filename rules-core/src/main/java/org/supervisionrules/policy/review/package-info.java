/**
 * What a policy owner wants to know before a policy is enforced: what changed, what is doubtful.
 */
@NullMarked
package org.supervisionrules.policy.review;

import org.jspecify.annotations.NullMarked;
