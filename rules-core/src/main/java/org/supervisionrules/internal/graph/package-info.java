/**
 * Values as bytes that are read back quickly in a process that has just begun: records, lists, maps
 * and texts, without the reflection that Java serialization needs.
 */
@NullMarked
package org.supervisionrules.internal.graph;

import org.jspecify.annotations.NullMarked;
