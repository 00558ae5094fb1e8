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
  /** What the part of a code about values is when there are none: their number. */
  static final String NO_VALUES = "\0\0";

  /** The length of the code of a link: its system, and its {@link LinkCode}. */
  private static final int LINK = 2;

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
  public List<String> links(Situation situation) {
    int at = linksAt();
    List<String> links = new ArrayList<>();
    for (int end = linksEnd(situation); at + 1 < end; at += LINK) {
      links.add(situation.code().substring(at + 1, at + 1 + LINK));
    }
    return links;
  }

  /**
   * The part of a code after the links: the values on them.
   *
   * @param told the codes of the links whose values are meant
   */
  public String values(Situation situation, List<String> told) {
    String code = situation.code();
    int at = linksEnd(situation);
    int end = at + 2 + 2 * count(code, at);
    StringBuilder values = new StringBuilder();
    for (int value = at + 2; value < end; value += 2) {
      char system = code.charAt(value);
      if (told.stream().anyMatch(link -> link.charAt(0) == system)) {
        values.append(code, value, value + 2);
      }
    }
    int count = values.length() / 2;
    return values.insert(0, (char) count).insert(0, (char) (count >>> 16)).toString()
        + code.substring(end);
  }

  /** The number of values, which takes two places. */
  private static int count(String code, int at) {
    return code.charAt(at) << 16 | code.charAt(at + 1);
  }

  private int linksEnd(Situation situation) {
    int at = linksAt();
    return at + 1 + LINK * situation.code().charAt(at);
  }

  private int linksAt() {
    return 2 + org.policy().conditional().size() + asks.leaves().size();
  }

  /** The situation of the same user, were this his only link and were there no values. */
  public Situation withOnly(Situation situation, String link) {
    return new Situation(head(situation) + (char) 1 + link + NO_VALUES);
  }

  /** The situation of the same user without links, and with these values. */
  public Situation withoutLinks(Situation situation, String values) {
    return new Situation(head(situation) + (char) 0 + values);
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
      System system = systems.get(code.charAt(at++));
      addLink(facts, system, code.charAt(at++));
    }
    int values = count(code, at);
    at += 2;
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
