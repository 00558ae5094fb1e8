package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A source, app or identity provider that a policy declares.
 *
 * @param name the label of the app or the name of the IdP
 * @param id its id in a snapshot, where the name alone does not say which one it is
 * @param kind a kind word of domain.md section 8
 * @param mastersUsers whether it may master users (PROFILE_MASTERING); never present for an IdP
 * @param target the org that an Org2Org app pushes into
 */
public record OrgSystem(
    Role role,
    String name,
    Span span,
    Optional<String> id,
    Optional<String> kind,
    Optional<Boolean> active,
    Optional<Boolean> mastersUsers,
    Optional<Boolean> realTimeSync,
    Optional<DeactivationAction> whenDeactivated,
    Optional<Reactivation> whenReactivated,
    List<MapLine> maps,
    Optional<Push> push,
    Optional<SignIn> signIn,
    Optional<String> target) {
  /** The word that declares it. */
  public enum Role {
    SOURCE,
    APP,
    IDP
  }

  /** What a source does to the Okta user when its own user is deactivated (L2). */
  public enum DeactivationAction {
    DO_NOTHING,
    DEACTIVATE,
    SUSPEND
  }

  /** What a source does to the Okta user when its own user comes back (L2). */
  public record Reactivation(boolean suspended, boolean deactivated) {}

  public OrgSystem {
    maps = List.copyOf(maps);
  }

  /** An IdP of which nothing but the name is said. */
  public static OrgSystem idp(String name, Span span) {
    return new OrgSystem(
        Role.IDP,
        name,
        span,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same system, but for what a sign-in through it does. */
  public OrgSystem with(SignIn other) {
    return new OrgSystem(
        role,
        name,
        span,
        id,
        kind,
        active,
        mastersUsers,
        realTimeSync,
        whenDeactivated,
        whenReactivated,
        maps,
        push,
        Optional.of(other),
        target);
  }
}
