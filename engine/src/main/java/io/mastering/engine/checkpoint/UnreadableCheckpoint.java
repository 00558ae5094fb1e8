package io.mastering.engine.checkpoint;

import java.io.IOException;

/**
 * A checkpoint from which nobody can go on; its message is the end of a sentence about the file.
 */
public final class UnreadableCheckpoint extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableCheckpoint(String why) {
    super(why);
  }
}
