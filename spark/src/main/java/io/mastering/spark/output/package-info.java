/** What is written: decisions as rows, and all of it in its place at once. */
@NullMarked
package io.mastering.spark.output;

import org.jspecify.annotations.NullMarked;
