/** What executors do with a part of the users, and what the driver makes of it. */
@NullMarked
package io.mastering.spark.work;

import org.jspecify.annotations.NullMarked;
