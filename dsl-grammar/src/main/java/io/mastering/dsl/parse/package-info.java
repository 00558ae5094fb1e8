/** From the text of a policy to its syntax tree, with a message for all that is wrong with it. */
@NullMarked
package io.mastering.dsl.parse;

import org.jspecify.annotations.NullMarked;
