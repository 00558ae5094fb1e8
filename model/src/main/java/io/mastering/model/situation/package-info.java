/** The facts that the rules read: settings, one user, the writes that are asked about. */
@NullMarked
package io.mastering.model.situation;

import org.jspecify.annotations.NullMarked;
