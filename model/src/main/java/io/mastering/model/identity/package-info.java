/** An org as it is: what a snapshot says of its systems, schemas, users and links. */
@NullMarked
package io.mastering.model.identity;

import org.jspecify.annotations.NullMarked;
