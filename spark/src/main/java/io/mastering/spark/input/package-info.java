/** How users come in: parts of files, wherever Hadoop finds them. */
@NullMarked
package io.mastering.spark.input;

import org.jspecify.annotations.NullMarked;
