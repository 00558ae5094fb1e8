package io.mastering.engine.situate;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Situation;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Reduces users to situations. The code of a situation is all that {@link SituationFacts} reads, so
 * the rules cannot see anything of a user that is not in it. Not thread-safe, but for the numbers
 * of systems.
 *
 * <p>A code is a text of small numbers: user type; status and form of the login; one truth for each
 * condition of a {@code when} block, then for each leaf asked for; number of links; the links,
 * sorted, each as system and {@link LinkCode}; the values on links, in the same order; the
 * credential provider.
 */
public final class Situator {
  /** Systems that no settings file holds; more of them are no gap but a wrong snapshot. */
  private static final int UNKNOWN_SYSTEMS = 10_000;

  /** Stands for any IdP that a user whose links are not shown may be linked to. */
  private static final String SOME_IDP = "an identity provider";

  /** What the rules of A5 read: that there is no value, or that nobody knows whether there is. */
  private static final Set<LinkValue.State> LINK_VALUES_OF_A5 =
      EnumSet.of(LinkValue.State.EMPTY, LinkValue.State.UNKNOWN);

  private final EffectiveOrg org;
  private final Asks asks;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Integer> apps = new ConcurrentHashMap<>();
  private final Map<String, Integer> idps = new ConcurrentHashMap<>();
  private final List<SituationFacts.System> systems = new CopyOnWriteArrayList<>();
  private final List<LoginForm> loginForms = new ArrayList<>();
  private final LinkValues linkValues;
  private char[] code = new char[64];

  public Situator(EffectiveOrg org, Asks asks) {
    this.org = org;
    this.asks = asks;
    org.policy().conditional().stream().map(ConditionalBlock::condition).forEach(conditions::add);
    conditions.addAll(asks.leaves());
    for (EffectiveSystem system : org.systems()) {
      (system.idp() ? idps : apps).putIfAbsent(system.name(), system.index());
      systems.add(new SituationFacts.System(system.name(), system.idp(), true));
    }
    for (EffectiveSystem system : org.systems()) {
      system.id().ifPresent(id -> (system.idp() ? idps : apps).put(id, system.index()));
    }
    org.types().types().forEach(type -> loginForms.add(new LoginForm(type.loginPattern())));
    linkValues = new LinkValues(org);
  }

  /** Turns the situations that this situator wrote back into facts. */
  public SituationFacts facts() {
    return new SituationFacts(org, asks, systems);
  }

  /** The situation of a user, or why he cannot have one. */
  public Situated situate(User user) {
    int type = org.types().indexOf(user.type());
    if (!user.showsLinks()) {
      return Situated.as(write(user, type, notShown()));
    }
    int[] links = new int[user.links().size()];
    for (int i = 0; i < links.length; i++) {
      Link link = user.links().get(i);
      int system = system(link);
      if (system < 0) {
        return Situated.not(
            "it is linked to \""
                + link.system()
                + "\", and more than "
                + UNKNOWN_SYSTEMS
                + " such systems are in no settings file");
      }
      links[i] = system * LinkCode.CODES + LinkCode.of(link);
    }
    Arrays.sort(links);
    for (int i = 1; i < links.length; i++) {
      if (links[i] / LinkCode.CODES == links[i - 1] / LinkCode.CODES) {
        String twice = systems.get(links[i] / LinkCode.CODES).name();
        return Situated.not("it has two links to \"" + twice + "\"");
      }
    }
    return Situated.as(write(user, type, links));
  }

  /**
   * The links of a user whose links nobody shows: he may have any, so each app that takes part has
   * a link of which nothing is shown, and so has one IdP that stands for all.
   */
  private int[] notShown() {
    List<Integer> links = new ArrayList<>();
    for (EffectiveSystem system : org.systems()) {
      if (system.settings() instanceof AppSettings app
          && (app.mastersUsers() != Truth.NO || app.pushesUpdates() != Truth.NO)) {
        links.add(system.index() * LinkCode.CODES + LinkCode.NOT_SHOWN);
      }
    }
    if (org.systems().stream().anyMatch(EffectiveSystem::idp)) {
      links.add(system(SOME_IDP, true) * LinkCode.CODES + LinkCode.NOT_SHOWN_IDP);
    }
    return links.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private String write(User user, int type, int[] links) {
    int at = 0;
    ensure(4 + conditions.size() + 2 * links.length);
    code[at++] = (char) type;
    code[at++] = (char) (user.status().ordinal() * 3 + loginFits(user, type).ordinal());
    if (!conditions.isEmpty()) {
      String typeName = org.types().types().get(type).name();
      ConditionTruths truths = new ConditionTruths(user, typeName, this::leadsTo);
      for (Condition condition : conditions) {
        code[at++] = (char) truths.of(condition).ordinal();
      }
    }
    code[at++] = (char) links.length;
    for (int link : links) {
      code[at++] = (char) (link / LinkCode.CODES);
      code[at++] = (char) (link % LinkCode.CODES);
    }
    String settled = new String(code, 0, at);
    String values =
        asks.linkValues() == Asks.LinkValues.NONE ? SituationFacts.NO_VALUES : values(user, type);
    return settled + values + (asks.provider() ? user.provider().orElse("") : "");
  }

  private String values(User user, int type) {
    List<AttributeSettings> attributes = org.types().types().get(type).attributes();
    StringBuilder values = new StringBuilder();
    int count = 0;
    List<Link> links = new ArrayList<>(user.links());
    links.sort(Comparator.comparingInt(this::system));
    for (Link link : links) {
      Optional<EffectiveSystem> system = known(link);
      if (system.isEmpty()) {
        continue;
      }
      for (AttributeSettings attribute : attributes) {
        Optional<LinkValue.State> state =
            value(system.get(), link, user.profile(), org.types().types().get(type), attribute);
        if (state.isPresent()) {
          values.append((char) system.get().index());
          values.append((char) (attribute.index() * 4 + state.get().ordinal()));
          count++;
        }
      }
    }
    return new StringBuilder()
        .append((char) (count >>> 16))
        .append((char) count)
        .append(values)
        .toString();
  }

  private Optional<LinkValue.State> value(
      EffectiveSystem system,
      Link link,
      Profile profile,
      EffectiveType type,
      AttributeSettings attribute) {
    String name = attribute.attribute();
    if (asks.linkValues() == Asks.LinkValues.ALL) {
      return linkValues.state(system, link, profile, name);
    }
    return type.overrides(name, system.name())
        ? linkValues.state(system, link, Profile.EMPTY, name).filter(LINK_VALUES_OF_A5::contains)
        : Optional.empty();
  }

  private Optional<EffectiveSystem> known(Link link) {
    int index = system(link);
    return index < org.systems().size() ? Optional.of(org.systems().get(index)) : Optional.empty();
  }

  private Truth loginFits(User user, int type) {
    if (!asks.loginForm() || isClosed(user)) {
      return Truth.YES;
    }
    return user.profile()
        .value("login")
        .map(login -> loginForms.get(type).fits(login))
        .orElse(Truth.UNKNOWN);
  }

  /** Whether every write of the user ends before its login is looked at (E3). */
  private boolean isClosed(User user) {
    return user.status() == UserStatus.DEPROVISIONED
        && !org.policy().editDeactivatedUsers().orElse(false);
  }

  boolean leadsTo(Link link, String name) {
    int index = system(link);
    return index >= 0 && systems.get(index).name().equals(name);
  }

  /**
   * The number of the system of this id or name; negative when no settings file holds it and there
   * are too many such.
   */
  public int number(String reference, boolean idp) {
    return system(reference, idp);
  }

  /** What facts call a system by its number. */
  public String name(int number) {
    return systems.get(number).name();
  }

  /** Whether a system by its number is in a settings file. */
  public boolean isKnown(int number) {
    return number < org.systems().size();
  }

  /** The number of the system that a link leads to; negative when there are too many. */
  private int system(Link link) {
    return system(link.system(), link.idp());
  }

  private int system(String reference, boolean idp) {
    Map<String, Integer> ofKind = idp ? idps : apps;
    Integer index = ofKind.get(reference);
    return index == null ? add(reference, idp, ofKind) : index;
  }

  private synchronized int add(String reference, boolean idp, Map<String, Integer> ofKind) {
    Integer index = ofKind.get(reference);
    if (index != null) {
      return index;
    }
    int next = systems.size();
    if (next >= org.systems().size() + UNKNOWN_SYSTEMS) {
      return -1;
    }
    // invariant: in facts, the name of a system that is known means no other
    String kind = idp ? " as an IdP" : " as an app";
    String name = reference + (org.system(reference).isPresent() ? kind : "");
    systems.add(new SituationFacts.System(name, idp, false));
    ofKind.put(reference, next);
    return next;
  }

  private void ensure(int length) {
    if (code.length < length) {
      code = new char[length * 2];
    }
  }

  /** The code's truths of the conditions asked for, after those of the policy's own blocks. */
  public List<Truth> leaves(Situation situation) {
    int first = 2 + org.policy().conditional().size();
    List<Truth> truths = new ArrayList<>();
    for (int i = 0; i < asks.leaves().size(); i++) {
      truths.add(Truth.values()[situation.code().charAt(first + i)]);
    }
    return truths;
  }
}
