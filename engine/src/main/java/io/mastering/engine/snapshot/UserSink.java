package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.io.IOException;

/** Takes the users of a snapshot one by one, in the order of the file. */
@FunctionalInterface
public interface UserSink {
  void user(User user) throws IOException;
}
