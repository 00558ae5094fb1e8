package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.identity.Link;
import io.mastering.model.policy.Assumption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values of owners that appear without a write, where an assumption says that they do: when the
 * owner of their attribute becomes another one (A12).
 */
final class Surfacing {
  private final Scene scene;
  private final Optional<State> before;

  /**
   * @param before the state whose owners are compared with; absent: every owner counts as new
   */
  Surfacing(Scene scene, Optional<State> before) {
    this.scene = scene;
    this.before = before;
  }

  void everywhere() {
    for (OrgState org : scene.state().orgs().values()) {
      boolean immediate =
          org.org().policy().assumed(Assumption.VALUES_AFTER_OWNER_CHANGE).equals("immediate");
      if (immediate) {
        org.accounts().forEach((user, account) -> of(org, user, account));
      }
    }
  }

  private void of(OrgState org, String user, Account account) {
    Account now = account;
    for (Conclusion conclusion : scene.decide(org.name(), account).conclusions()) {
      if (conclusion instanceof ValueAwaited awaited
          && awaited.surfaces()
          && isNewOwner(org.name(), user, awaited)) {
        Map<String, String> value = new TreeMap<>();
        held(org.org(), account, awaited).ifPresent(v -> value.put(awaited.attribute(), v));
        now = now.writing(value, awaited.holder());
      }
    }
    if (!now.equals(account)) {
      scene.assume(Assumption.VALUES_AFTER_OWNER_CHANGE);
      scene.put(org.name(), user, now);
    }
  }

  private boolean isNewOwner(String org, String user, ValueAwaited awaited) {
    return before
        .flatMap(state -> state.account(org, user).map(was -> scene.decideIn(state, org, was)))
        .flatMap(decision -> decision.owner(awaited.attribute()))
        .filter(owner -> owner.owner().is(awaited.holder()))
        .isEmpty();
  }

  private static Optional<String> held(EffectiveOrg org, Account account, ValueAwaited awaited) {
    return account
        .link(awaited.holder())
        .map(Link::profile)
        .flatMap(profile -> org.heldFor(awaited.holder(), profile, awaited.attribute()));
  }
}
