/** The house rules, held over every module and each seen to fail on something planted. */
@NullMarked
package io.mastering.architecture;

import org.jspecify.annotations.NullMarked;
