package io.mastering.engine.generate;

/**
 * Random numbers that are the same on every machine and for ever: a counter and a mixing function
 * (SplitMix64). Each user throws dice of its own, so user 17 is the same however many there are.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long shape, long user) {
    state = mix(mix(seed + STEP * (shape + 1)) + STEP * (user + 1));
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  private static long mix(long value) {
    long a = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return (int) ((next() >>> 33) * bound >>> 31);
  }

  /** True once in so many throws. */
  boolean oneIn(int throwsOfDice) {
    return below(throwsOfDice) == 0;
  }

  <T> T pick(T[] choices) {
    return choices[below(choices.length)];
  }
}
