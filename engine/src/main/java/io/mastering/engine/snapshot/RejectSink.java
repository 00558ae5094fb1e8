package io.mastering.engine.snapshot;

import java.io.IOException;

/** Takes the lines that are no users, in the order of the file. */
@FunctionalInterface
public interface RejectSink {
  void rejected(Rejected line) throws IOException;
}
