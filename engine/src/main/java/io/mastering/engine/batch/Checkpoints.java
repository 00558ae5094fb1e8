package io.mastering.engine.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Keeps what a pass has come to, so that another process can go on from there. */
public interface Checkpoints {
  /** Writes down what a pass has come to. */
  @FunctionalInterface
  interface State {
    void write(DataOutputStream out) throws IOException;
  }

  /** Whether it is time to keep something; asked after every block. */
  boolean due();

  /**
   * Keeps the outputs as they are now together with a state.
   *
   * @param knowsDoubles whether the pass knows which ids come twice
   */
  void keep(boolean knowsDoubles, State state) throws IOException;

  /** Whether the pass to go on with knew which ids come twice. */
  boolean knewDoubles();

  /** The state to go on from; absent when a pass is to begin at the start. */
  Optional<DataInputStream> state();
}
