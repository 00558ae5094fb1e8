/** What a cluster writes, held against what one process writes. */
@NullMarked
package io.mastering.spark;

import org.jspecify.annotations.NullMarked;
