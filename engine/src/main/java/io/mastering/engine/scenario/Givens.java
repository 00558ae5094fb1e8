package io.mastering.engine.scenario;

import io.mastering.engine.life.Account;
import io.mastering.engine.life.Links;
import io.mastering.engine.life.NewUsers;
import io.mastering.engine.life.OrgState;
import io.mastering.engine.life.ShownUsers;
import io.mastering.engine.life.State;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.SuspendedBy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scenario starts from, as a state. What it leaves unsaid is as the language says. */
final class Givens {
  private Givens() {}

  /** A user as he is given; through an app of another org, with his counterpart there. */
  static State user(State state, Step.GivenUser given) {
    Map<String, String> values = NewUsers.values(written(given), given.values());
    List<Link> links = new ArrayList<>();
    State with = state;
    for (Step.GivenLink link : given.links()) {
      if (link.org().equals(given.org())) {
        links.add(link(state.org(given.org()).org(), link, values));
      } else {
        with = counterpart(with, given, link, values);
      }
    }
    Account account =
        Account.of(
                new User(
                    given.user(),
                    given.status(),
                    given.userType(),
                    Optional.empty(),
                    new Profile(values),
                    given.groups(),
                    links))
            .times(given.count());
    Account suspended =
        given
            .suspendedBy()
            .map(
                by ->
                    account.suspendedBy(
                        by == Step.Editor.API ? SuspendedBy.By.API : SuspendedBy.By.ADMIN))
            .orElse(account);
    // A counterpart that another user's link has made before keeps the links it has.
    Optional<Account> there = with.account(given.org(), given.user());
    return with.with(
        given.org(),
        given.user(),
        there.map(a -> suspended.and(a.user().links())).orElse(suspended));
  }

  /** The user of the same name in the org of the app that pushes him. */
  private static State counterpart(
      State state, Step.GivenUser user, Step.GivenLink given, Map<String, String> values) {
    String name = user.user();
    Account account =
        state
            .account(given.org(), name)
            .orElseGet(() -> NewUsers.account(name, values).times(user.count()));
    Link link = link(state.org(given.org()).org(), given, values);
    return state.with(given.org(), name, account.and(List.of(link)));
  }

  /** The name as a login can hold it: what many users are called has blanks. */
  private static String written(Step.GivenUser given) {
    return given.count() == 1 ? given.user() : given.user().replaceAll("[^0-9a-z]+", "-");
  }

  /**
   * What a link holds is what Okta holds, unless it is said otherwise: so that a value which Okta
   * gets later does not pass for one that the link has always had.
   */
  private static Link link(EffectiveOrg org, Step.GivenLink given, Map<String, String> values) {
    boolean idp = org.system(given.system()).map(EffectiveSystem::idp).orElse(false);
    Map<String, String> held = new HashMap<>(org.held(given.system(), values));
    held.putAll(given.values());
    Link link =
        Links.of(
            given.system(),
            idp,
            given.individual(),
            given.externalId() && !given.assignedBeforeProvisioning(),
            given.updatedBySignIn(),
            held);
    return given.ended() ? Links.ended(link) : link;
  }

  /** A setting that differs from the policy's. */
  static State settings(State state, String org, SettingsChange change) {
    OrgState of = state.org(org);
    EffectiveOrg changed = EffectiveOrg.of(change.in(of.org().policy()), of.org().objects());
    return state.with(of.with(changed));
  }

  /**
   * A user as a snapshot shows him, with the org that it shows; empty when it has none such.
   *
   * @param file the policy, beside which the snapshot stands
   */
  static Optional<State> snapshotUser(State state, String file, Step.GivenSnapshotUser given) {
    Snapshot snapshot = Snapshot.open(Path.of(file).resolveSibling(given.folder()));
    Optional<User> user = snapshot.find(given.user(), Wanted.EVERYTHING);
    if (!snapshot.isUsable() || user.isEmpty()) {
      return Optional.empty();
    }
    OrgState of = state.org(given.org());
    EffectiveOrg loaded = EffectiveOrg.of(of.org().policy(), Optional.of(snapshot.objects()));
    return Optional.of(
        state
            .with(of.with(loaded))
            .with(given.org(), given.user(), ShownUsers.account(loaded, user.get())));
  }
}
