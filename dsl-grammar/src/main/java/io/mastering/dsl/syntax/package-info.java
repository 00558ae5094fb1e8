/** A policy as it was written: sealed families of records, each with its place in the text. */
@NullMarked
package io.mastering.dsl.syntax;

import org.jspecify.annotations.NullMarked;
