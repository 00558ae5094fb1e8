/** From a syntax tree back to text. */
@NullMarked
package io.mastering.dsl.format;

import org.jspecify.annotations.NullMarked;
