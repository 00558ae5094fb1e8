package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.CustomAttribute.SelfPermission;
import io.mastering.model.policy.Inheritance.Mode;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assumed;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.DocumentedMapping;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * A random org and one of its users, with a write that is asked about.
 *
 * @param settings what holds for every user of the org
 * @param situation the user and the write
 */
record RandomCase(List<Fact> settings, List<Fact> situation) {
  static final List<String> APPS = List.of("AD", "HR", "LDAP", "Slack");
  static final List<String> IDPS = List.of("IdP", "Old");
  static final List<String> ATTRIBUTES = List.of("login", "title", "city", "phone");
  private static final int CONDITIONS = 3;

  /** The writes that are decided in one question; the others are drawn by {@link LifeCase}. */
  private static final List<Write.Kind> KINDS =
      List.copyOf(EnumSet.range(Write.Kind.PUSH_UPDATE, Write.Kind.APP_USER_EDIT));

  /** All facts together. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(settings);
    facts.addAll(situation);
    return facts;
  }

  /** The same case under another value of an assumption. */
  RandomCase assuming(Assumption assumption, String value) {
    List<Fact> others = new ArrayList<>(settings);
    others.removeIf(fact -> fact instanceof Assumed assumed && assumed.assumption() == assumption);
    others.add(new Assumed(assumption, value));
    return new RandomCase(others, situation);
  }

  /**
   * A case that is equal for equal seeds.
   *
   * @param unknowns of ten facts, how many a snapshot does not show
   */
  static RandomCase of(long seed, int unknowns) {
    return new Maker(new Random(seed * 7919 + 13), unknowns).make();
  }

  /** Draws one case. */
  private record Maker(Random random, int unknowns) {
    RandomCase make() {
      List<Fact> settings = new ArrayList<>();
      APPS.forEach(app -> settings.add(app(app)));
      IDPS.forEach(idp -> settings.add(new IdpSettings(idp, truth(9), truth(5))));
      for (Assumption assumption : Assumption.values()) {
        settings.add(new Assumed(assumption, one(assumption.choices())));
      }
      settings.add(new OrgSettings(truth(3)));
      priorities(settings);
      for (int index = 0; index < ATTRIBUTES.size(); index++) {
        attribute(settings, ATTRIBUTES.get(index), index);
      }
      APPS.stream()
          .filter(app -> chance(unknowns))
          .forEach(app -> settings.add(new MappingNotShown(app)));
      documented(settings);
      APPS.forEach(
          app -> settings.add(new Write("push " + app, Write.Kind.PUSH_UPDATE, app, true)));
      settings.add(new Write("inbound", Write.Kind.INBOUND_UPDATE, "Spoke", true));
      Write.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      return new RandomCase(settings, situation(kind));
    }

    private void documented(List<Fact> settings) {
      for (String app : APPS) {
        for (DocumentedMapping.Direction direction : DocumentedMapping.Direction.values()) {
          if (chance(1)) {
            settings.add(new DocumentedMapping(app, "a kind", direction));
          }
        }
      }
    }

    private AppSettings app(String app) {
      int masters = app.equals("Slack") ? 1 : 8;
      return new AppSettings(
          app, truth(9), truth(masters), Truth.YES, truth(7), truth(7), Truth.of(chance(8)));
    }

    private void priorities(List<Fact> settings) {
      int lists = random.nextInt(4);
      for (int list = 0; list < lists; list++) {
        settings.add(new PriorityList(list, condition()));
        List<String> sources = shuffled(true);
        int listed = random.nextInt(sources.size() + 1);
        for (int place = 0; place < listed; place++) {
          settings.add(new PriorityPlace(list, sources.get(place), place));
        }
      }
    }

    private void attribute(List<Fact> settings, String attribute, int index) {
      SelfPermission self = SelfPermission.values()[random.nextInt(3)];
      settings.add(new AttributeSettings(attribute, index, index == 0, self, chance(1)));
      for (String app : APPS) {
        if (chance(4)) {
          settings.add(new MappedOut(app, attribute));
        }
      }
      if (chance(2)) {
        settings.add(new SentAttribute("inbound", attribute, chance(5)));
      }
      int statements = random.nextInt(3);
      for (int statement = 0; statement < statements; statement++) {
        Mode mode = chance(6) ? Mode.OVERRIDE : one(List.of(Mode.values()));
        int number = index * 10 + statement;
        settings.add(new InheritanceSettings(attribute, index, number, condition(), mode));
        List<String> sources = shuffled(false);
        for (int place = 0; mode == Mode.OVERRIDE && place < 1 + random.nextInt(3); place++) {
          settings.add(new OverrideEntry(attribute, number, sources.get(place), place));
        }
      }
    }

    private List<Fact> situation(Write.Kind kind) {
      List<Fact> facts = new ArrayList<>();
      boolean isNew = kind == Write.Kind.INBOUND_CREATE;
      facts.add(isNew ? Given.activeUser() : user());
      for (int condition = 0; condition < CONDITIONS; condition++) {
        facts.add(new ConditionTruth(condition, truth(5)));
      }
      if (isNew) {
        facts.add(new NewUser("w", truth(2), truth(8), truth(8)));
      } else {
        links(facts);
      }
      if (chance(5)) {
        facts.add(new CredentialProvider(chance(5) ? "OKTA" : "FEDERATION"));
      }
      write(facts, kind);
      return facts;
    }

    private UserState user() {
      List<UserStatus> usual =
          List.of(UserStatus.ACTIVE, UserStatus.ACTIVE, UserStatus.ACTIVE, UserStatus.SUSPENDED);
      UserStatus status =
          chance(unknowns)
              ? UserStatus.UNKNOWN
              : chance(7) ? one(usual) : one(List.of(UserStatus.DEPROVISIONED, UserStatus.STAGED));
      return new UserState(status, truth(8));
    }

    private void links(List<Fact> facts) {
      for (String app : APPS) {
        if (chance(6)) {
          LinkStanding standing =
              chance(8)
                  ? LinkStanding.LIVE
                  : one(List.of(LinkStanding.SUSPENDED, LinkStanding.ENDED));
          LinkStanding shown = chance(unknowns) ? LinkStanding.UNKNOWN : standing;
          facts.add(new AppLink(app, truth(8), truth(8), shown));
          values(facts, app);
        }
      }
      for (String idp : IDPS) {
        if (chance(6)) {
          Mark mark = chance(7) ? Mark.NOT_SHOWN : one(List.of(Mark.values()));
          facts.add(new IdpLink(idp, mark));
          values(facts, idp);
        }
      }
    }

    private void values(List<Fact> facts, String system) {
      for (String attribute : ATTRIBUTES) {
        if (chance(3)) {
          LinkValue.State state =
              chance(unknowns)
                  ? LinkValue.State.UNKNOWN
                  : LinkValue.State.values()[random.nextInt(3)];
          facts.add(new LinkValue(system, attribute, state));
        }
      }
    }

    private void write(List<Fact> facts, Write.Kind kind) {
      facts.add(new Write("w", kind, one(APPS), false));
      boolean changes = chance(7);
      for (String attribute : ATTRIBUTES) {
        if (chance(4)) {
          facts.add(new SentAttribute("w", attribute, changes && chance(5)));
        }
      }
    }

    private int condition() {
      return chance(5) ? PriorityList.ALWAYS : random.nextInt(CONDITIONS);
    }

    private List<String> shuffled(boolean known) {
      List<String> sources = new ArrayList<>(APPS);
      sources.addAll(IDPS);
      if (!known) {
        sources.add("Gone");
      }
      Collections.shuffle(sources, random);
      return sources;
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
}
