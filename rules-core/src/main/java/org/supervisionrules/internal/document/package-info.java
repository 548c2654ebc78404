/**
 * A document as a tree that knows its places: what policies, vocabularies and YAML histories are
 * read from. Values are as written; what a value means is decided by who reads it.
 */
@NullMarked
package org.supervisionrules.internal.document;

import org.jspecify.annotations.NullMarked;
