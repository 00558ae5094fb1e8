package io.mastering.engine.batch;

/**
 * How an evaluation uses the machine. No decision depends on it, and no byte that is written.
 *
 * @param threads how many work at the same time
 * @param block how many bytes of users one takes at a time
 * @param situations how many situations are remembered, about 1 KB each
 */
public record Tuning(int threads, int block, int situations) {
  /** One thread, as much memory as serves a million users. */
  public static final Tuning USUAL = new Tuning(1, 1 << 18, 1 << 15);

  /** The same with so many threads. */
  public Tuning withThreads(int other) {
    return new Tuning(other, block, situations);
  }
}
