package io.mastering.engine.life;

import io.mastering.model.decision.Mastery;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has happened so far, event by event, so that it can be told which of them made whom the
 * master, and since when.
 *
 * @param entries in the order of the events
 */
public record Chronicle(State start, List<Entry> entries) {

  /**
   * An event.
   *
   * @param words the event in the words of the language
   * @param masters whose master it changed
   */
  public record Entry(Step event, String words, Turn turn, List<NewMaster> masters) {
    public Entry {
      masters = List.copyOf(masters);
    }
  }

  /**
   * A user got another master.
   *
   * @param before absent for a user who was not there before
   */
  public record NewMaster(String org, String user, Optional<Mastery> before, Mastery after) {}

  public Chronicle {
    entries = List.copyOf(entries);
  }

  /** Nothing has happened yet. */
  public static Chronicle from(State start) {
    return new Chronicle(start, List.of());
  }

  /** The state after all of it. */
  public State now() {
    return entries.isEmpty() ? start : entries.get(entries.size() - 1).turn().after();
  }

  /** With one event more. */
  public Chronicle and(Life life, Step event, String words, Turn turn) {
    State before = now();
    List<NewMaster> masters = new ArrayList<>();
    turn.after()
        .orgs()
        .forEach(
            (name, org) -> {
              for (Map.Entry<String, Account> account : org.accounts().entrySet()) {
                Mastery after = life.decide(turn.after(), name, account.getValue()).mastery();
                Optional<Mastery> earlier =
                    before
                        .account(name, account.getKey())
                        .map(was -> life.decide(before, name, was).mastery());
                if (earlier.filter(m -> m.master().equals(after.master())).isEmpty()) {
                  masters.add(new NewMaster(name, account.getKey(), earlier, after));
                }
              }
            });
    List<Entry> all = new ArrayList<>(entries);
    all.add(new Entry(event, words, turn, masters));
    return new Chronicle(start, all);
  }

  /** The event that made the present master of a user; empty: he had him from the start. */
  public Optional<Entry> since(String org, String user) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      boolean made =
          entries.get(i).masters().stream()
              .anyMatch(m -> m.org().equals(org) && m.user().equals(user));
      if (made) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
