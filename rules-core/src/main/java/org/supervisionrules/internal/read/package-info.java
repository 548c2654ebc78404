/**
 * Decoding of histories: from the tokens of a carrier (JSON, YAML, a builder) straight into the
 * slots of the vocabulary, with every problem told at its place.
 *
 * <p>One decoder serves every carrier: a carrier only has to say its content as {@link
 * org.supervisionrules.internal.read.Tokens}.
 */
@NullMarked
package org.supervisionrules.internal.read;

import org.jspecify.annotations.NullMarked;
