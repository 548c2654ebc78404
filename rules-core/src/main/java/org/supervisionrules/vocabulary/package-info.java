/**
 * Vocabulary: which types of period and event there are, and which attributes each has. Data from
 * the policy packs, compiled once to numbered slots, so that reading a value is an array access.
 */
@NullMarked
package org.supervisionrules.vocabulary;

import org.jspecify.annotations.NullMarked;
