/** Tests of vocabularies. */
@NullMarked
package org.supervisionrules.vocabulary;

import org.jspecify.annotations.NullMarked;
