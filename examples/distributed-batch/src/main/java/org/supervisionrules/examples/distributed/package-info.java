/** The library inside Apache Spark: one file of histories judged in many partitions. */
@NullMarked
package org.supervisionrules.examples.distributed;

import org.jspecify.annotations.NullMarked;
