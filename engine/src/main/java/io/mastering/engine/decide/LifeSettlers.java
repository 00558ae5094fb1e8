package io.mastering.engine.decide;

import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import java.util.Optional;

/** Names what would settle an open decision about a write of a user's life. */
final class LifeSettlers {
  private LifeSettlers() {}

  static Optional<String> of(Fact fact) {
    if (fact instanceof ImportSettings imports) {
      return Optional.of(
          "a `matching for "
              + imports.source()
              + "` block in the policy, with what to do on a match and on none");
    }
    if (fact instanceof LifeCycleSettings life) {
      return Optional.of(
          "`when deactivated` and `when reactivated` in the block of " + life.source());
    }
    if (fact instanceof InboundSettings inbound) {
      return Optional.of(
          "`create users` and `deactivate users` in the block of " + inbound.caller());
    }
    if (fact instanceof DeactivationPushes pushes && pushes.pushes() == Truth.UNKNOWN) {
      return Optional.of(
          "`deactivate users` in the push block of "
              + pushes.app()
              + ", or GET /api/v1/apps/{appId} (features)");
    }
    if (fact instanceof JitSettings jit && jit.justInTime() == Truth.UNKNOWN) {
      return Optional.of("`just in time provisioning` in the policy");
    }
    return ofWrite(fact);
  }

  private static Optional<String> ofWrite(Fact fact) {
    if (fact instanceof SignInSettings signIn) {
      boolean open =
          signIn.createsUsers() == Truth.UNKNOWN || signIn.linksAccounts() == Truth.UNKNOWN;
      return open
          ? Optional.of(
              "the `on sign-in` block of " + signIn.idp() + ", or GET /api/v1/idps/{idpId}")
          : Optional.empty();
    }
    if (fact instanceof SignIn signIn && signIn.filterAllows() == Truth.UNKNOWN) {
      return Optional.of("who is an admin, which no snapshot shows");
    }
    return fact instanceof Rehire
        ? Optional.of("who masters the user once he is linked again")
        : Optional.empty();
  }
}
