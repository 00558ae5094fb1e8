package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.util.Optional;

/**
 * What a search for one user gave.
 *
 * @param rejected the first rejected line before the user that has the id or login that was asked
 *     for among its texts
 * @param reading the lines up to the user: when none was found, it may be among the rejected ones,
 *     or the file could not be read to its end
 */
public record Search(Optional<User> user, Optional<Rejected> rejected, Reading reading) {}
