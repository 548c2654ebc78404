/** The catalogue: packs, vocabularies and holiday tables that come with the library. */
@NullMarked
package org.supervisionrules.catalog;

import org.jspecify.annotations.NullMarked;
