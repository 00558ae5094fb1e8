package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.SignIn.LinkFilter;
import io.mastering.model.policy.SignIn.Match;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sign-ins through an identity provider (4.1). */
final class SignIns {
  private final Scene scene;
  private final Step.SignsIn step;
  private final OrgState org;

  SignIns(Scene scene, Step.SignsIn step) {
    this.scene = scene;
    this.step = step;
    this.org = scene.org(step.org());
  }

  void happen() {
    Write asked = new Write("sign-in through " + step.idp(), Write.Kind.SIGN_IN, step.idp(), false);
    Matches found = matches();
    Map<String, String> values = step.values();
    String newUser = found.nameOfNew(values);
    String user = found.only().orElse(newUser);
    Optional<Account> account = org.account(user);
    String login =
        Optional.ofNullable(values.get("login"))
            .or(() -> org.account(step.user()).flatMap(a -> a.user().profile().value("login")))
            .orElseGet(() -> NewUsers.address(step.user()));
    Sent sent = new Sent(org, "");
    User made = NewUsers.account(step.user(), NewUsers.values(newUser, step.values())).user();
    boolean complete =
        sent.isComplete(made)
            && org.org().loginFits(org.org().type(made.type()), login) != Truth.NO;
    List<Fact> facts =
        List.of(
            new SignIn(
                asked.write(),
                found.count(),
                Truth.of(found.linked()),
                filter(account.map(Account::user)),
                Truth.of(sent.isTaken(login)),
                Truth.of(complete)));
    Answer answer =
        new Arrival(scene, step.org(), asked, Write.Kind.SIGN_IN_VALUES, values)
            .carryOut(Set.of("sign-in"), user, newUser, facts);
    boolean linked =
        answer.write().outcome() == Outcome.LINKED || answer.write().outcome() == Outcome.CREATED;
    if (linked && !answer.user().equals(step.user())) {
      found.remember(scene, step.org(), answer.user(), Map.of());
    }
  }

  /** The users who match by the declared rule. */
  private Matches matches() {
    Optional<io.mastering.model.policy.SignIn> declared = declared();
    Match match =
        declared.flatMap(io.mastering.model.policy.SignIn::matchUsersBy).orElse(Match.USERNAME);
    List<String> attributes =
        switch (match) {
          case USERNAME -> List.of("login");
          case EMAIL -> List.of("email");
          case USERNAME_OR_EMAIL -> List.of("login", "email");
          case ATTRIBUTE ->
              List.of(
                  declared
                      .flatMap(io.mastering.model.policy.SignIn::matchAttribute)
                      .orElse("login"));
        };
    return Matches.of(org, step.idp(), step.user(), step.values(), attributes, List.of());
  }

  private Optional<io.mastering.model.policy.SignIn> declared() {
    EffectiveOrg settings = org.org();
    Optional<EffectiveSystem> idp = settings.system(step.idp());
    return idp.flatMap(LifeSettings::declared);
  }

  /** Nothing shows who is an admin, so a filter that leaves them out may or may not allow. */
  private Truth filter(Optional<User> user) {
    LinkFilter filter =
        declared().map(io.mastering.model.policy.SignIn::linkFilter).orElse(LinkFilter.EVERYBODY);
    if (user.isEmpty()) {
      return Truth.YES;
    }
    String login = user.get().profile().value("login").orElse("");
    boolean grouped =
        filter.onlyGroups().isEmpty()
            || user.get().groups().stream().anyMatch(filter.onlyGroups()::contains);
    boolean excepted =
        filter.exceptUsers().contains(login)
            || filter.exceptUsers().contains(user.get().id())
            || filter.exceptUsers().contains(step.user());
    return !grouped || excepted ? Truth.NO : filter.exceptAdmins() ? Truth.UNKNOWN : Truth.YES;
  }
}
