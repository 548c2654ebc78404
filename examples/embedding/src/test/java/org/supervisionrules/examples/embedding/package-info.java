@NullMarked
package org.supervisionrules.examples.embedding;

import org.jspecify.annotations.NullMarked;
