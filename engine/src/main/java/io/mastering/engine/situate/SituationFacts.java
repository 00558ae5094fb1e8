package io.mastering.engine.situate;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.ArrayList;
import java.util.List;

/** Reads the code of a situation back into the facts that the rules are given. */
public final class SituationFacts {
  private static final Truth[] TRUTHS = Truth.values();
  private static final UserStatus[] STATUSES = UserStatus.values();
  private static final LinkValue.State[] STATES = LinkValue.State.values();

  private final EffectiveOrg org;
  private final Asks asks;
  private final List<System> systems;

  /** A system by its number in codes; not known: no settings file holds it. */
  record System(String name, boolean idp, boolean known) {}

  SituationFacts(EffectiveOrg org, Asks asks, List<System> systems) {
    this.org = org;
    this.asks = asks;
    this.systems = systems;
  }

  /** The number of the user type. */
  public int type(Situation situation) {
    return situation.code().charAt(0);
  }

  /** The part of a code that says everything but links and values. */
  public String core(Situation situation) {
    return situation.code().substring(0, 2 + org.policy().conditional().size());
  }

  /** The codes of the links, in their order. */
  public String links(Situation situation) {
    int at = linksAt();
    return situation.code().substring(at + 1, at + 1 + situation.code().charAt(at));
  }

  /** The part of a code after the links: the values on them. */
  public String values(Situation situation) {
    int at = linksAt();
    return situation.code().substring(at + 1 + situation.code().charAt(at));
  }

  private int linksAt() {
    return 2 + org.policy().conditional().size() + asks.leaves().size();
  }

  /** The situation of the same user, were this his only link and were there no values. */
  public Situation withOnly(Situation situation, char link) {
    return new Situation(head(situation) + (char) 1 + link + (char) 0);
  }

  /** The situation of the same user without links, and with the same values. */
  public Situation withoutLinks(Situation situation) {
    return new Situation(head(situation) + (char) 0 + values(situation));
  }

  private String head(Situation situation) {
    return situation.code().substring(0, linksAt());
  }

  /** The facts about the user. */
  public List<Fact> of(Situation situation) {
    String code = situation.code();
    List<Fact> facts = new ArrayList<>();
    int state = code.charAt(1);
    facts.add(new UserState(STATUSES[state / 3], TRUTHS[state % 3]));
    int at = 2;
    for (int condition = 0; condition < org.policy().conditional().size(); condition++) {
      facts.add(new ConditionTruth(condition, TRUTHS[code.charAt(at++)]));
    }
    at += asks.leaves().size();
    int links = code.charAt(at++);
    for (int i = 0; i < links; i++) {
      int link = code.charAt(at++);
      addLink(facts, systems.get(link / LinkCode.CODES), link % LinkCode.CODES);
    }
    int values = code.charAt(at++);
    for (int i = 0; i < values; i++) {
      String system = systems.get(code.charAt(at++)).name();
      int value = code.charAt(at++);
      String attribute =
          org.types().types().get(type(situation)).attributes().get(value / 4).attribute();
      facts.add(new LinkValue(system, attribute, STATES[value % 4]));
    }
    if (at < code.length()) {
      facts.add(new CredentialProvider(code.substring(at)));
    }
    return facts;
  }

  private static void addLink(List<Fact> facts, System system, int code) {
    if (!system.known()) {
      Truth open = Truth.UNKNOWN;
      facts.add(
          system.idp()
              ? new IdpSettings(system.name(), open, open)
              : new AppSettings(system.name(), open, open, open, Truth.NO, Truth.NO, open));
    }
    facts.add(LinkCode.fact(system.name(), system.idp(), code));
  }
}
