package io.mastering.engine.describe;

import io.mastering.engine.page.Block;
import io.mastering.engine.page.Block.Cell;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.model.identity.IdentityProvider;
import io.mastering.model.policy.SignIn;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what a sign-in through each identity provider does. */
final class SignInPart {
  private final OrgAccount account;

  SignInPart(OrgAccount account) {
    this.account = account;
  }

  Optional<Section> section() {
    List<IdpSettings> idps = account.facts(IdpSettings.class);
    if (idps.isEmpty()) {
      return Optional.empty();
    }
    Truth jit =
        account.facts(JitSettings.class).stream()
            .findFirst()
            .map(JitSettings::justInTime)
            .orElse(Truth.UNKNOWN);
    Words words =
        Words.of("Just in time provisioning of the org is ")
            .strong(jit == Truth.YES ? "on" : jit == Truth.NO ? "off" : "not shown")
            .plain(jit == Truth.NO ? ": no sign-in makes a user." : ".");
    List<List<Cell>> rows = new ArrayList<>();
    idps.forEach(idp -> rows.add(row(idp)));
    Block table =
        new Block.Table(
            Words.NONE,
            MasterPart.heads(
                "Identity provider",
                "Kind",
                "Active",
                "Creates users",
                "Updates existing users",
                "Matches by",
                "Links accounts",
                "Deactivated users",
                "Suspended users",
                "Groups"),
            rows);
    return Optional.of(Section.of("Sign-in", List.of(new Block.Paragraph(words), table)));
  }

  private List<Cell> row(IdpSettings idp) {
    SignInSettings settings =
        account.facts(SignInSettings.class).stream()
            .filter(s -> s.idp().equals(idp.idp()))
            .findFirst()
            .orElseThrow();
    Optional<SignIn> declared =
        MasterPart.declared(account, idp.idp()).flatMap(system -> system.signIn());
    return List.of(
        Cell.of(Words.name(idp.idp())),
        Cell.of(account.kind(idp.idp())),
        MasterPart.truth(idp.active()),
        MasterPart.truth(settings.createsUsers()),
        MasterPart.truth(idp.updatesExistingUsers()),
        matches(idp.idp(), declared),
        links(settings, declared),
        Cell.of(settings.reactivates() == Truth.YES ? "reactivated" : "denied"),
        Cell.of(settings.unsuspends() == Truth.YES ? "unsuspended" : "denied"),
        Cell.of(groups(declared)));
  }

  private Cell matches(String idp, Optional<SignIn> declared) {
    Optional<Words> said = declared.flatMap(SignInPart::matches);
    Optional<String> shown =
        account.org().system(idp).flatMap(s -> s.provider()).flatMap(IdentityProvider::matchType);
    return said.map(Cell::of)
        .or(() -> shown.map(match -> Cell.of(Words.name(match))))
        .orElseGet(() -> MasterPart.truth(Truth.UNKNOWN));
  }

  private static Optional<Words> matches(SignIn signIn) {
    return signIn
        .matchUsersBy()
        .map(
            match ->
                switch (match) {
                  case USERNAME -> Words.of("username");
                  case EMAIL -> Words.of("email");
                  case USERNAME_OR_EMAIL -> Words.of("username or email");
                  case ATTRIBUTE -> Words.name(signIn.matchAttribute().orElse(""));
                });
  }

  private static Cell links(SignInSettings settings, Optional<SignIn> declared) {
    if (settings.linksAccounts() != Truth.YES) {
      return settings.linksAccounts() == Truth.NO
          ? Cell.of("never")
          : MasterPart.truth(Truth.UNKNOWN);
    }
    SignIn.LinkFilter filter = declared.map(SignIn::linkFilter).orElse(SignIn.LinkFilter.EVERYBODY);
    List<Words> lines = new ArrayList<>(List.of(Words.of("automatically")));
    if (!filter.onlyGroups().isEmpty()) {
      lines.add(Words.of("only groups ").and(Words.names(filter.onlyGroups(), ", ")));
    }
    if (!filter.exceptUsers().isEmpty()) {
      lines.add(Words.of("except users ").and(Words.names(filter.exceptUsers(), ", ")));
    }
    if (filter.exceptAdmins()) {
      lines.add(Words.of("except admins"));
    }
    return new Cell(Block.Tone.PLAIN, lines);
  }

  private static String groups(Optional<SignIn> declared) {
    return declared
        .flatMap(SignIn::groups)
        .map(
            groups ->
                switch (groups) {
                  case NONE -> "none";
                  case ASSIGN -> "assign";
                  case APPEND -> "append";
                  case SYNC -> "sync";
                })
        .orElse("none");
  }
}
