package io.mastering.engine.situate;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a batch run reads of every user, and in which codes: all that can change his situation.
 * Thread-safe.
 */
public final class Frame {
  private final EffectiveOrg org;
  private final Asks asks;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<LoginForm> loginForms = new ArrayList<>();
  private final boolean closed;

  public Frame(EffectiveOrg org, Asks asks) {
    this.org = org;
    this.asks = asks;
    org.policy().conditional().stream().map(ConditionalBlock::condition).forEach(conditions::add);
    conditions.addAll(asks.leaves());
    org.types().types().forEach(type -> loginForms.add(new LoginForm(type.loginPattern())));
    closed = !org.policy().editDeactivatedUsers().orElse(false);
  }

  public Asks asks() {
    return asks;
  }

  /** Whether some condition asks something of a user. */
  public boolean hasConditions() {
    return !conditions.isEmpty();
  }

  /** How many conditions are those of the policy's blocks; the others were asked for. */
  public int blocks() {
    return org.policy().conditional().size();
  }

  public int conditions() {
    return conditions.size();
  }

  /** The groups that conditions ask for. */
  public List<String> groups() {
    Set<String> groups = new TreeSet<>();
    for (Condition condition : conditions) {
      for (Condition leaf : Conditions.leaves(condition)) {
        if (leaf instanceof Condition.InGroup in) {
          groups.add(in.group());
        }
      }
    }
    return List.copyOf(groups);
  }

  /**
   * The truth of each condition, as the ordinal of a {@link Truth}.
   *
   * @param into as long as there are conditions
   */
  public void truths(User user, int type, Situator situator, byte[] into) {
    ConditionTruths truths =
        new ConditionTruths(user, org.types().types().get(type).name(), situator::leadsTo);
    for (int i = 0; i < into.length; i++) {
      into[i] = (byte) truths.of(conditions.get(i)).ordinal();
    }
  }

  /** Whether it matters for a user of this status which form his login has. */
  public boolean asksForLogin(UserStatus status) {
    return asks.loginForm() && !(closed && status == UserStatus.DEPROVISIONED);
  }

  /** Whether a login has the form that is asked of it. */
  public Truth loginFits(int type, Optional<String> login) {
    return login.map(l -> loginForms.get(type).fits(l)).orElse(Truth.UNKNOWN);
  }

  /** The same, of a text in UTF-8. */
  public Truth loginFits(int type, byte[] bytes, int from, int to) {
    return loginForms.get(type).fits(bytes, from, to);
  }

  /**
   * The members of a link's profile of which it matters whether they have a value (A5), in a fixed
   * order.
   *
   * @param system its number
   */
  public List<String> told(int type, int system) {
    if (asks.linkValues() == Asks.LinkValues.NONE || system >= org.systems().size()) {
      return List.of();
    }
    EffectiveSystem of = org.systems().get(system);
    Map<String, Optional<String>> members = Mappings.readFrom(of, org.objects()).orElse(Map.of());
    Set<String> told = new TreeSet<>();
    for (AttributeSettings attribute : org.attributeSettings(type)) {
      if (org.types().types().get(type).overrides(attribute.attribute(), of.name())) {
        members.getOrDefault(attribute.attribute(), Optional.empty()).ifPresent(told::add);
      }
    }
    return List.copyOf(told);
  }

  /** The code of a link: what the rules can read of it. */
  public static int link(Link link) {
    return LinkCode.of(link);
  }

  /**
   * The code of a link to an app.
   *
   * @param scope 0 for USER, 1 for GROUP, negative for anything else and for none
   */
  public static int appLink(int scope, boolean matched, LinkStanding standing) {
    Truth individual = scope == 0 ? Truth.YES : scope == 1 ? Truth.NO : Truth.UNKNOWN;
    return LinkCode.app(individual, Truth.of(matched), standing);
  }

  /**
   * The code of a link to an IdP.
   *
   * @param updated whether a sign-in updated the user: 1, 0, or negative when it is not shown
   */
  public static int idpLink(int updated) {
    return (updated < 0 ? Mark.NOT_SHOWN : updated > 0 ? Mark.UPDATED_BY_SIGN_IN : Mark.NOT_UPDATED)
        .ordinal();
  }

  /** The statuses of links that mean something to the rules. */
  public static Set<String> linkStatuses() {
    return LinkCode.statuses();
  }

  /** What a link's status means. */
  public static LinkStanding standing(String status) {
    return LinkCode.standing(status);
  }
}
