package io.mastering.rules;

import io.mastering.model.decision.Effect;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;

/** Sign-ins, written from the sentences of 4.1. */
final class SignInOracle implements LifeOracle {
  private final Oracle user;
  private final String idp;
  private final SignIn signIn;
  private final SignInSettings settings;
  private final boolean justInTime;

  SignInOracle(Oracle user, Write write) {
    this.user = user;
    this.idp = write.by();
    this.signIn = user.all(SignIn.class).findFirst().orElseThrow();
    this.settings =
        user.all(SignInSettings.class).filter(it -> it.idp().equals(idp)).findFirst().orElseThrow();
    this.justInTime = user.all(JitSettings.class).anyMatch(it -> it.justInTime() == Truth.YES);
  }

  @Override
  public Answer answer() {
    if (idpSettings().active() == Truth.NO) {
      return Answer.of("DENIED");
    }
    boolean gatesAll = user.assumed(Assumption.ORG_JIT_GATES).equals("everything");
    if (gatesAll && !justInTime && signIn.matching() > 0) {
      return Answer.of("DENIED JIT_OFF");
    }
    if (signIn.matching() > 1) {
      return Answer.of("AMBIGUOUS MATCHES");
    }
    return signIn.matching() == 0 ? created() : ofKnownUser();
  }

  private Answer ofKnownUser() {
    UserStatus status = user.user().status();
    boolean activated = false;
    switch (status) {
      case ACTIVE, PROVISIONED -> {}
      case DEPROVISIONED -> {
        if (settings.reactivates() == Truth.NO) {
          return Answer.of("DENIED DEPROVISIONED");
        }
        activated = true;
      }
      case SUSPENDED -> {
        if (settings.unsuspends() == Truth.NO) {
          return Answer.of("DENIED SUSPENDED");
        }
        activated = true;
      }
      default -> {
        if (user.assumed(Assumption.SIGN_IN_OTHER_STATUS).equals("denied")) {
          return Answer.of("DENIED");
        }
        activated = true;
      }
    }
    return letIn(activated);
  }

  private Answer letIn(boolean activated) {
    boolean updates = idpSettings().updatesExistingUsers() == Truth.YES;
    Answer answer;
    if (signIn.linked() == Truth.YES) {
      answer = Answer.of(updates || activated ? "APPLIED" : "NO_CHANGE");
    } else if (settings.linksAccounts() == Truth.YES && signIn.filterAllows() == Truth.YES) {
      answer = Answer.of("LINKED").with(Effect.Kind.LINK, idp);
    } else {
      return signIn.usernameTaken() == Truth.YES ? Answer.of("DENIED ACCOUNT_LINK_OFF") : created();
    }
    return answer
        .withIf(activated, Effect.Kind.BECOME_ACTIVE, idp)
        .withIf(updates, Effect.Kind.MARK, idp)
        .withIf(updates, Effect.Kind.WRITE_VALUES, idp);
  }

  private Answer created() {
    if (!justInTime || settings.createsUsers() == Truth.NO) {
      return Answer.of("DENIED JIT_OFF");
    }
    if (signIn.usernameTaken() == Truth.YES) {
      return Answer.of("DENIED USERNAME_TAKEN");
    }
    if (signIn.requiredPresent() == Truth.NO) {
      return Answer.of("DENIED MISSING_REQUIRED");
    }
    return Answer.of("CREATED")
        .with(Effect.Kind.CREATE_USER, idp)
        .with(Effect.Kind.LINK, idp)
        .with(Effect.Kind.WRITE_FIRST_VALUES, idp)
        .withIf(idpSettings().updatesExistingUsers() == Truth.YES, Effect.Kind.MARK, idp);
  }

  private IdpSettings idpSettings() {
    return user.all(IdpSettings.class).filter(it -> it.idp().equals(idp)).findFirst().orElseThrow();
  }
}
