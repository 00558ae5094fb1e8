/** The program that {@code spark-submit} starts. */
@NullMarked
package io.mastering.spark.command;

import org.jspecify.annotations.NullMarked;
