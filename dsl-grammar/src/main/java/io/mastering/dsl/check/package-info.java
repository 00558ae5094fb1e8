/** From syntax trees to a checked policy: names resolved, mistakes named, one class per check. */
@NullMarked
package io.mastering.dsl.check;

import org.jspecify.annotations.NullMarked;
