package io.mastering.engine.snapshot;

import java.io.IOException;

/** Takes hashes of 64 bits, one by one. */
@FunctionalInterface
public interface HashSink {
  void add(long hash) throws IOException;
}
