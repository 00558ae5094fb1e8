/** Benchmarks of each stage by itself and of all of them together, in memory. */
@NullMarked
package io.mastering.bench;

import org.jspecify.annotations.NullMarked;
