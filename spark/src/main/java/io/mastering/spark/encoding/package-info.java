/** How values travel between the driver and the executors. */
@NullMarked
package io.mastering.spark.encoding;

import org.jspecify.annotations.NullMarked;
