package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.util.Optional;

/**
 * What a search for one user gave.
 *
 * @param reading the lines up to the user: when none was found, it may be among the rejected ones,
 *     or the file could not be read to its end
 */
public record Search(Optional<User> user, Reading reading) {}
