package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Call;
import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.ImportSettings.OnNoMatch;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.SourceRecord.Seen;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.SuspendedBy.By;
import io.mastering.model.situation.Transition;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws a random org and user, as {@link RandomCase} does, with a write of the user's life. */
final class LifeCase {
  static final List<Write.Kind> KINDS =
      List.of(
          Write.Kind.SIGN_IN,
          Write.Kind.IMPORT,
          Write.Kind.SIGN_IN_VALUES,
          Write.Kind.IMPORT_VALUES,
          Write.Kind.FIRST_VALUES,
          Write.Kind.LINK,
          Write.Kind.TERMINATION,
          Write.Kind.REHIRE,
          Write.Kind.LIFE_CYCLE,
          Write.Kind.DISCONNECT,
          Write.Kind.IDP_DELETED,
          Write.Kind.PROVISIONING_OFF,
          Write.Kind.PRIORITY_CHANGE,
          Write.Kind.CALL,
          Write.Kind.PUSH_DEACTIVATE);

  /** Those with the most ways to go, drawn more often. */
  private static final List<Write.Kind> MANIFOLD =
      List.of(Write.Kind.SIGN_IN, Write.Kind.IMPORT, Write.Kind.TERMINATION);

  private static final List<String> SOURCES = List.of("AD", "HR", "LDAP");
  private static final String CALLER = "Spoke";

  private final Random random;
  private final int unknowns;
  private final List<Fact> settings;
  private final List<Fact> situation;

  private LifeCase(long seed, int unknowns, int unknownsOfUser) {
    this.random = new Random(seed * 6271 + 5);
    this.unknowns = unknowns;
    RandomCase user = RandomCase.of(seed, unknownsOfUser);
    this.settings = new ArrayList<>(user.settings());
    this.situation = new ArrayList<>(user.situation());
  }

  /**
   * A case that is equal for equal seeds. Of what RandomCase draws all is shown.
   *
   * @param unknowns of ten facts about the write, how many are not shown
   */
  static RandomCase of(long seed, int unknowns) {
    return of(seed, unknowns, 0);
  }

  /**
   * The same.
   *
   * @param unknownsOfUser of ten facts that RandomCase draws, how many are not shown
   */
  static RandomCase of(long seed, int unknowns, int unknownsOfUser) {
    LifeCase drawn = new LifeCase(seed, unknowns, unknownsOfUser);
    drawn.settings();
    drawn.sources();
    drawn.situation();
    return new RandomCase(drawn.settings, drawn.situation);
  }

  private void settings() {
    settings.add(new JitSettings(truth(7)));
    settings.removeIf(IdpSettings.class::isInstance);
    for (String idp : RandomCase.IDPS) {
      settings.add(new IdpSettings(idp, truth(9), truth(6)));
      settings.add(
          new SignInSettings(idp, truth(7), truth(7), truth(5), truth(5), Truth.of(chance(3))));
    }
  }

  private void sources() {
    settings.replaceAll(it -> it instanceof AppSettings app ? shown(app) : it);
    for (String source : RandomCase.APPS) {
      OnNoMatch none =
          one(List.of(OnNoMatch.CREATE, OnNoMatch.CREATE, OnNoMatch.ASK, OnNoMatch.IGNORE));
      settings.add(
          new ImportSettings(
              source, truth(6), truth(5), chance(unknowns) ? OnNoMatch.UNKNOWN : none));
      lifeCycle(source);
      mappings(source);
    }
    RandomCase.IDPS.forEach(this::mappings);
    RandomCase.APPS.forEach(app -> settings.add(new DeactivationPushes(app, truth(7))));
    settings.add(new InboundSettings(CALLER, truth(5), truth(5), truth(5)));
  }

  private void lifeCycle(String source) {
    OnTermination set = OnTermination.values()[random.nextInt(3)];
    settings.add(
        new LifeCycleSettings(
            source,
            chance(unknowns) ? OnTermination.UNKNOWN : set,
            truth(6),
            truth(6),
            one(List.of("BambooHR", "ActiveDirectory", "")),
            truth(5)));
  }

  private Fact shown(AppSettings app) {
    return new AppSettings(
        app.app(),
        chance(unknowns) ? Truth.UNKNOWN : app.active(),
        app.mastersUsers(),
        app.importsUpdates(),
        app.pushesUpdates(),
        app.pushesNewUsers(),
        app.signOnMode());
  }

  private AppLink shown(AppLink link) {
    return new AppLink(
        link.app(),
        chance(unknowns) ? Truth.UNKNOWN : link.individual(),
        chance(unknowns) ? Truth.UNKNOWN : link.matched(),
        chance(unknowns) ? LinkStanding.UNKNOWN : link.standing());
  }

  private void mappings(String system) {
    for (String attribute : RandomCase.ATTRIBUTES) {
      if (chance(7)) {
        settings.add(new MappedIn(system, attribute));
      }
    }
  }

  private void situation() {
    situation.removeIf(
        it -> it instanceof Write || it instanceof SentAttribute || it instanceof NewUser);
    situation.removeIf(UserState.class::isInstance);
    Write.Kind kind = chance(3) ? one(MANIFOLD) : one(KINDS);
    String by = by(kind);
    situation.add(new Write("w", kind, by, false));
    if (SOURCES.contains(by) && chance(5)) {
      isMasteredBy(by);
    }
    situation.replaceAll(
        it -> it instanceof AppLink link && link.app().equals(by) ? shown(link) : it);
    switch (kind) {
      case SIGN_IN -> signsIn();
      case IMPORT -> isImported();
      case TERMINATION -> ends();
      case REHIRE -> isBack();
      case LIFE_CYCLE -> changesStatus();
      case LINK -> isLinked(by);
      case CALL -> isCalledFor();
      default -> situation.add(user());
    }
    if (situation.stream().anyMatch(LifeCase::isSuspended)) {
      By suspender = By.values()[random.nextInt(3)];
      situation.add(new SuspendedBy(chance(unknowns) ? By.UNKNOWN : suspender));
    }
    values();
  }

  private void isMasteredBy(String source) {
    situation.removeIf(it -> it instanceof AppLink || it instanceof IdpLink);
    situation.add(Given.linked(source));
    settings.removeIf(it -> it instanceof AppSettings app && app.app().equals(source));
    settings.add(Given.source(source));
  }

  private String by(Write.Kind kind) {
    return switch (kind) {
      case SIGN_IN, SIGN_IN_VALUES, IDP_DELETED -> one(RandomCase.IDPS);
      case IMPORT, IMPORT_VALUES, REHIRE, PROVISIONING_OFF -> one(SOURCES);
      case PUSH_DEACTIVATE -> one(RandomCase.APPS);
      case CALL -> CALLER;
      default -> one(chance(4) ? RandomCase.IDPS : SOURCES);
    };
  }

  private void ends() {
    List<UserStatus> special =
        List.of(
            UserStatus.STAGED,
            UserStatus.LOCKED_OUT,
            UserStatus.LOCKED_OUT,
            UserStatus.RECOVERY,
            UserStatus.RECOVERY,
            UserStatus.SUSPENDED);
    situation.add(chance(6) ? Given.user(one(special)) : user());
  }

  private void isBack() {
    situation.add(
        chance(7)
            ? Given.user(one(List.of(UserStatus.SUSPENDED, UserStatus.DEPROVISIONED)))
            : user());
    situation.add(new Rehire("w", truth(5), truth(7)));
  }

  private void changesStatus() {
    Transition.Kind kind = one(List.of(Transition.Kind.values()));
    boolean locked = kind == Transition.Kind.UNLOCK && chance(7);
    situation.add(locked ? Given.user(UserStatus.LOCKED_OUT) : user());
    situation.add(new Transition("w", kind));
  }

  private void isLinked(String system) {
    situation.add(user());
    if (SOURCES.contains(system) && chance(4)) {
      situation.removeIf(it -> it instanceof AppLink link && link.app().equals(system));
      situation.add(shown(new AppLink(system, Truth.NO, Truth.YES, LinkStanding.LIVE)));
    }
    if (chance(7)) {
      situation.add(new NewLink("w", truth(6)));
    }
  }

  private void isCalledFor() {
    situation.add(user());
    situation.add(new Call("w", one(List.of(Call.Action.values()))));
  }

  private void values() {
    boolean changes = chance(6);
    for (String attribute : RandomCase.ATTRIBUTES) {
      if (chance(5)) {
        situation.add(new SentAttribute("w", attribute, changes && chance(6)));
        if (chance(2)) {
          Truth invalid = chance(unknowns * 5) ? Truth.UNKNOWN : Truth.YES;
          situation.add(new InvalidValue("w", attribute, invalid));
        }
      }
    }
  }

  private void isImported() {
    int exact = one(List.of(0, 0, 0, 1, 1, 2));
    int partial = one(List.of(0, 0, 0, 1, 2));
    Seen seen = chance(7) ? Seen.IN_IMPORT : one(List.of(Seen.values()));
    UserState known = chance(3) ? Given.user(UserStatus.SUSPENDED) : user();
    Truth linked = truth(4);
    boolean isNew = exact + partial == 0 && linked == Truth.NO;
    situation.add(isNew ? Given.activeUser() : known);
    situation.add(new SourceRecord("w", seen, exact, partial, linked, truth(1)));
    situation.add(new NewUser("w", truth(1), truth(9), truth(9)));
  }

  private void signsIn() {
    Truth linked = truth(4);
    int matching = linked == Truth.NO ? one(List.of(0, 0, 1, 1, 1, 2)) : 1;
    UserState known = chance(2) ? Given.user(UserStatus.SUSPENDED) : user();
    situation.add(matching == 0 ? Given.activeUser() : known);
    situation.add(new SignIn("w", matching, linked, truth(7), truth(3), truth(8)));
  }

  private static boolean isSuspended(Fact fact) {
    return fact instanceof UserState user && user.status() == UserStatus.SUSPENDED;
  }

  private UserState user() {
    UserStatus status = chance(6) ? UserStatus.ACTIVE : UserStatus.values()[random.nextInt(8)];
    return new UserState(chance(unknowns) ? UserStatus.UNKNOWN : status, truth(9));
  }

  private Truth truth(int ofTen) {
    return chance(unknowns) ? Truth.UNKNOWN : Truth.of(chance(ofTen));
  }

  private boolean chance(int ofTen) {
    return random.nextInt(10) < ofTen;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
