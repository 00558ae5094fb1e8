package io.mastering.engine.situate;

import io.mastering.model.identity.App;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.situation.Fact;
import java.util.Optional;

/**
 * A source, app or identity provider as policy and snapshot together describe it.
 *
 * @param index its number in the org: apps in the order of the snapshot, then IdPs, then systems
 *     that only the policy knows
 * @param name what decisions call it
 * @param settings its {@link io.mastering.model.situation.AppSettings} or {@link
 *     io.mastering.model.situation.IdpSettings}
 */
public record EffectiveSystem(
    int index,
    String name,
    boolean idp,
    Fact settings,
    Optional<OrgSystem> declared,
    Optional<App> app,
    Optional<IdentityProvider> provider) {

  /** Its id in the snapshot. */
  public Optional<String> id() {
    return app.map(App::id).or(() -> provider.map(IdentityProvider::id));
  }
}
