package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws a random org and user, as {@link RandomCase} does, with a write of the user's life. */
final class LifeCase {
  static final List<Write.Kind> KINDS = List.of(Write.Kind.SIGN_IN);

  private final Random random;
  private final int unknowns;
  private final List<Fact> settings;
  private final List<Fact> situation;

  private LifeCase(long seed, int unknowns) {
    this.random = new Random(seed * 6271 + 5);
    this.unknowns = unknowns;
    RandomCase user = RandomCase.of(seed, 0);
    this.settings = new ArrayList<>(user.settings());
    this.situation = new ArrayList<>(user.situation());
  }

  /**
   * A case that is equal for equal seeds. Of what RandomCase draws all is shown.
   *
   * @param unknowns of ten facts about the write, how many are not shown
   */
  static RandomCase of(long seed, int unknowns) {
    LifeCase drawn = new LifeCase(seed, unknowns);
    drawn.settings();
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

  private void situation() {
    situation.removeIf(
        it -> it instanceof Write || it instanceof SentAttribute || it instanceof NewUser);
    situation.removeIf(UserState.class::isInstance);
    signsIn();
  }

  private void signsIn() {
    Truth linked = truth(4);
    int matching = linked == Truth.NO ? one(List.of(0, 0, 1, 1, 1, 2)) : 1;
    situation.add(matching == 0 ? Given.activeUser() : user());
    situation.add(new Write("w", Write.Kind.SIGN_IN, one(RandomCase.IDPS), false));
    situation.add(new SignIn("w", matching, linked, truth(7), truth(3), truth(8)));
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
