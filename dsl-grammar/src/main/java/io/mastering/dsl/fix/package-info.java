/** From a policy with mistakes and the fixes that its messages carry to a policy without them. */
@NullMarked
package io.mastering.dsl.fix;

import org.jspecify.annotations.NullMarked;
