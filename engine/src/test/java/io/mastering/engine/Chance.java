package io.mastering.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Seeded choices of tests. */
public final class Chance {
  private final Random random;

  public Chance(long seed) {
    this.random = new Random(seed);
  }

  public boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  public boolean often() {
    return of(0.8);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  public <T> Optional<T> maybe(double probability, Supplier<T> value) {
    return of(probability) ? Optional.of(value.get()) : Optional.empty();
  }

  /** At most so many. */
  public <T> List<T> list(int most, Supplier<? extends T> value) {
    List<T> list = new ArrayList<>();
    for (int i = below(most + 1); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }

  /** Some of these, in any order. */
  public <T> List<T> some(List<T> from) {
    List<T> shuffled = shuffled(from);
    return List.copyOf(shuffled.subList(0, below(shuffled.size() + 1)));
  }

  public <T> List<T> shuffled(List<T> from) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
