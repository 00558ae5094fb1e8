package io.mastering.engine.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Chance;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Step;
import io.mastering.rules.RuleBase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random writes, one after the other, on random policies of two orgs: a hundred thousand, some of
 * them twice.
 */
class RandomWalkTest {
  private static final RuleBase RULES = RuleBase.loadWithLife();
  private static final int WORLDS = 20;
  private static final int WRITES = 4_000;
  private static final int AGAIN = 5;
  private static final int WRITES_AGAIN = 2_000;

  /** Every so many worlds one is crowded, so that the import safeguard guards it (I7). */
  private static final int CROWDED = 10;

  /**
   * What a walk has seen.
   *
   * @param happened how many writes could happen
   * @param certain how many masters were told, and how many were left open
   */
  private record Walked(Set<Outcome> outcomes, int happened, int certain, int open, String hash) {}

  @Test
  void invariantsHoldAfterEveryWrite() {
    List<Walked> walks =
        IntStream.rangeClosed(1, WORLDS)
            .parallel()
            .mapToObj(seed -> walk(seed, WRITES, 0))
            .toList();
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    walks.forEach(walked -> seen.addAll(walked.outcomes()));
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    assertThat(walks.stream().mapToInt(Walked::happened).sum())
        .isGreaterThan(WORLDS * WRITES * 2 / 3);
    assertThat(walks.stream().mapToInt(Walked::certain).sum())
        .isGreaterThan(walks.stream().mapToInt(Walked::open).sum());
  }

  @Test
  void sameWalkWithUsersInAnotherOrderGivesTheSameBytes() {
    IntStream.rangeClosed(1, AGAIN)
        .parallel()
        .forEach(
            seed ->
                assertThat(walk(seed, WRITES_AGAIN, 1).hash())
                    .isEqualTo(walk(seed, WRITES_AGAIN, 0).hash()));
  }

  /**
   * @param order seeds the order in which the users are given
   */
  private static Walked walk(int seed, int writes, long order) {
    RandomWorld world = new RandomWorld(seed, seed % CROWDED == 0 ? 120 : 0);
    RandomSteps steps = new RandomSteps(world, new Chance(seed));
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    StateText text = new StateText();
    int happened = 0;
    try (Life life = new Life(RULES)) {
      HolderChecks holders = new HolderChecks(life);
      State state = life.settled(world.start(new Chance(order)));
      holders.everybody(state);
      for (int i = 0; i < writes; i++) {
        Step step = steps.next(state);
        Turn turn = happen(life, holders, state, step, "world " + seed + ", write " + i);
        text.turn(state, turn);
        happened += turn.objection().isEmpty() ? 1 : 0;
        turn.answers().forEach(answer -> seen.add(answer.write().outcome()));
        state = turn.after();
      }
      text.state(state);
      return new Walked(seen, happened, holders.certain(), holders.open(), text.hash());
    }
  }

  private static Turn happen(Life life, HolderChecks holders, State state, Step step, String at) {
    try {
      Turn turn = life.turn(state, step);
      new TurnChecks(state, step, turn).check();
      holders.afterChange(state, turn.after());
      return turn;
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError(at + ": " + step + ": " + failure.getMessage(), failure);
    }
  }
}
