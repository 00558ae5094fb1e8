/** How many mistakes of a policy a reader is told. */
@org.jspecify.annotations.NullMarked
package io.mastering.dsl.told;
