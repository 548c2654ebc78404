@NullMarked
package org.supervisionrules.internal.graph;

import org.jspecify.annotations.NullMarked;
