package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All orgs of a policy at a moment. A value: a write makes a new one.
 *
 * @param orgs by name, in the order of the policy
 * @param tasks the pushes that have failed and wait for a retry, oldest first
 */
public record State(Map<String, OrgState> orgs, List<FailedPush> tasks) {

  /**
   * A push that failed: Okta's task of the app that pushed.
   *
   * @param caller the app, or the inbound caller of an org whose pushing org is not known
   * @param org the org of the app or caller
   * @param sent what was sent, by attribute of the org that was pushed into
   * @param named whether the push named its attributes; else it sent all that is mapped
   * @param message what the task shows
   */
  public record FailedPush(
      String caller,
      String org,
      String user,
      Map<String, String> sent,
      boolean named,
      String message) {
    public FailedPush {
      sent = Map.copyOf(sent);
    }

    boolean isOf(String otherCaller, String otherOrg, String otherUser) {
      return caller.equals(otherCaller) && org.equals(otherOrg) && user.equals(otherUser);
    }
  }

  public State {
    orgs = Collections.unmodifiableMap(new LinkedHashMap<>(orgs));
    tasks = List.copyOf(tasks);
  }

  /** The orgs of a policy, with nobody in them. */
  public static State of(Policy policy) {
    Map<String, OrgState> orgs = new LinkedHashMap<>();
    for (Org org : policy.orgs()) {
      orgs.put(org.name(), OrgState.of(EffectiveOrg.of(org, Optional.empty())));
    }
    return new State(orgs, List.of());
  }

  /**
   * The org of this name.
   *
   * @throws IllegalArgumentException when there is none: a checked policy names no other
   */
  public OrgState org(String name) {
    OrgState org = orgs.get(name);
    if (org == null) {
      throw new IllegalArgumentException("no org " + name + " in " + orgs.keySet());
    }
    return org;
  }

  public Optional<Account> account(String org, String user) {
    return org(org).account(user);
  }

  /** The last failed push of a user by a caller. */
  public Optional<FailedPush> task(String caller, String org, String user) {
    return tasks.stream()
        .filter(task -> task.isOf(caller, org, user))
        .reduce((earlier, later) -> later);
  }

  public State with(OrgState org) {
    Map<String, OrgState> all = new LinkedHashMap<>(orgs);
    all.put(org.name(), org);
    return new State(all, tasks);
  }

  /** The state in which a user is known, or is another one. */
  public State with(String org, String user, Account account) {
    return with(org(org).with(user, account));
  }

  /** A failed push takes the place of an earlier one of the same user by the same caller. */
  State with(FailedPush task) {
    List<FailedPush> all = new ArrayList<>(without(task).tasks);
    all.add(task);
    return new State(orgs, all);
  }

  State without(FailedPush task) {
    return new State(
        orgs,
        tasks.stream()
            .filter(other -> !other.isOf(task.caller(), task.org(), task.user()))
            .toList());
  }
}
