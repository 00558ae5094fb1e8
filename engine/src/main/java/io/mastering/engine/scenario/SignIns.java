package io.mastering.engine.scenario;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.SignIn.LinkFilter;
import io.mastering.model.policy.SignIn.Match;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sign-ins through an identity provider (4.1). */
final class SignIns {
  private final World world;

  SignIns(World world) {
    this.world = world;
  }

  Event signIn(Step.SignsIn step) {
    Write asked = new Write("sign-in through " + step.idp(), Write.Kind.SIGN_IN, step.idp(), false);
    Map<String, String> values = new HashMap<>(step.values());
    if (world.user(step.user()).isEmpty()) {
      values = new HashMap<>(GivenUsers.profile(step.user(), step.values()).values());
    }
    return new Arrival(world, step.user(), asked, Write.Kind.SIGN_IN_VALUES, values)
        .carryOut(Set.of("sign-in"), facts(step, asked, values));
  }

  private List<Fact> facts(Step.SignsIn step, Write asked, Map<String, String> values) {
    Optional<User> user = world.user(step.user());
    boolean linked =
        user.stream()
            .flatMap(u -> u.links().stream())
            .map(Link::system)
            .anyMatch(step.idp()::equals);
    String login = values.getOrDefault("login", "");
    EffectiveOrg org = world.org();
    boolean complete =
        org.attributeSettings(org.type(user.flatMap(User::type))).stream()
            .filter(AttributeSettings::required)
            .allMatch(attribute -> !values.getOrDefault(attribute.attribute(), "").isEmpty());
    Optional<io.mastering.model.policy.SignIn> declared =
        org.system(step.idp()).flatMap(EffectiveSystem::declared).flatMap(OrgSystem::signIn);
    return List.of(
        new JitSettings(org.justInTime()),
        settings(step.idp(), declared),
        new SignIn(
            asked.write(),
            linked ? 1 : matches(step, user, declared),
            Truth.of(linked),
            filter(user, declared),
            Truth.of(user.isPresent() || world.isTaken(login, step.user())),
            Truth.of(user.isPresent() || complete)));
  }

  /** The users who match by the declared rule; the user whom the step names is one of them. */
  private int matches(
      Step.SignsIn step, Optional<User> user, Optional<io.mastering.model.policy.SignIn> declared) {
    Match match = declared.flatMap(s -> s.matchUsersBy()).orElse(Match.USERNAME);
    String attribute =
        switch (match) {
          case USERNAME, USERNAME_OR_EMAIL -> "login";
          case EMAIL -> "email";
          case ATTRIBUTE -> declared.flatMap(s -> s.matchAttribute()).orElse("login");
        };
    Optional<String> value =
        Optional.ofNullable(step.values().get(attribute))
            .or(() -> user.flatMap(u -> u.profile().value(attribute)));
    String address = step.user().contains("@") ? step.user() : step.user() + "@org.example";
    return world.count(attribute, value.orElse(address), user);
  }

  /** Defaults are those of the console: users are created and linked, nobody is brought back. */
  private SignInSettings settings(String idp, Optional<io.mastering.model.policy.SignIn> declared) {
    Optional<IdentityProvider> shown = world.org().system(idp).flatMap(EffectiveSystem::provider);
    Optional<Boolean> creates =
        declared
            .flatMap(s -> s.createNewUsers())
            .or(() -> shown.flatMap(i -> i.provisioningAction()).map("AUTO"::equals));
    Optional<Boolean> links =
        declared
            .flatMap(s -> s.linkAccounts())
            .or(() -> shown.flatMap(i -> i.accountLinkAction()).map("AUTO"::equals));
    boolean groups =
        declared
            .flatMap(s -> s.groups())
            .filter(g -> g != io.mastering.model.policy.SignIn.Groups.NONE)
            .isPresent();
    return new SignInSettings(
        idp,
        Truth.of(creates.orElse(true)),
        Truth.of(links.orElse(true)),
        Truth.of(declared.flatMap(s -> s.reactivatesDeactivated()).orElse(false)),
        Truth.of(declared.flatMap(s -> s.unsuspendsSuspended()).orElse(false)),
        Truth.of(groups));
  }

  /** Nothing shows who is an admin, so a filter that leaves them out may or may not allow. */
  private static Truth filter(
      Optional<User> user, Optional<io.mastering.model.policy.SignIn> declared) {
    LinkFilter filter = declared.map(s -> s.linkFilter()).orElse(LinkFilter.EVERYBODY);
    if (user.isEmpty()) {
      return Truth.YES;
    }
    String login = user.get().profile().value("login").orElse("");
    boolean grouped =
        filter.onlyGroups().isEmpty()
            || user.get().groups().stream().anyMatch(filter.onlyGroups()::contains);
    boolean excepted =
        filter.exceptUsers().contains(login) || filter.exceptUsers().contains(user.get().id());
    return !grouped || excepted ? Truth.NO : filter.exceptAdmins() ? Truth.UNKNOWN : Truth.YES;
  }
}
