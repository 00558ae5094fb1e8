package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.IncomingMapping;
import io.mastering.model.identity.User;
import io.mastering.model.policy.CustomAttribute;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.MappedIn;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.SentAttribute;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts about what a write sends, compared with what the org holds. */
final class Sent {
  /** What cannot be a login: the rules see that it does not fit. */
  static final String NO_LOGIN = "";

  private static final String LOGIN = "login";
  private static final String LOCALE = "locale";

  private final OrgState state;
  private final String user;

  /**
   * @param user the name of the user that the write is about
   */
  Sent(OrgState state, String user) {
    this.state = state;
    this.user = user;
  }

  /** The attributes, each with a new value or not. */
  static List<Fact> attributes(
      Write write, User user, Collection<String> sent, Map<String, String> values) {
    List<Fact> facts = new ArrayList<>();
    for (String attribute : new TreeSet<>(sent)) {
      String now = user.profile().value(attribute).orElse("");
      boolean changed = values.containsKey(attribute) && !values.get(attribute).equals(now);
      facts.add(new SentAttribute(write.write(), attribute, changed));
    }
    return facts;
  }

  /**
   * What a source or an IdP sends: whether it is new, whether it is mapped, and whether it is
   * valid.
   *
   * @param creating whether a user is made, so that what is mapped on creation only counts too
   */
  List<Fact> bySource(Write write, User holder, Map<String, String> values, boolean creating) {
    EffectiveOrg org = state.org();
    List<Fact> facts = attributes(write, holder, values.keySet(), values);
    IncomingMapping mapping = org.incoming(write.by(), org.type(holder.type()));
    for (Map.Entry<String, String> sent : new TreeMap<>(values).entrySet()) {
      String attribute = sent.getKey();
      if (mapping.reaches(attribute, creating)) {
        facts.add(new MappedIn(write.by(), attribute));
      }
      Truth invalid = invalid(holder, attribute, sent.getValue());
      if (invalid != Truth.NO) {
        facts.add(new InvalidValue(write.write(), attribute, invalid));
      }
    }
    return facts;
  }

  /** The user that a creating write would make. */
  NewUser newUser(Write write, User made) {
    EffectiveOrg org = state.org();
    int type = org.type(made.type());
    String login = made.profile().value(LOGIN).orElse(NO_LOGIN);
    return new NewUser(
        write.write(),
        Truth.of(isTaken(login)),
        org.loginFits(type, login),
        Truth.of(isComplete(made)));
  }

  /** Whether every required attribute of the schema has a value. */
  boolean isComplete(User made) {
    EffectiveOrg org = state.org();
    return org.attributeSettings(org.type(made.type())).stream()
        .filter(AttributeSettings::required)
        .allMatch(attribute -> made.profile().value(attribute.attribute()).isPresent());
  }

  /** Whether another user has this login; case and accents make no difference (A10). */
  boolean isTaken(String login) {
    String folded = folded(login);
    return state.accounts().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(user))
        .map(entry -> entry.getValue().user().profile().value(LOGIN))
        .flatMap(Optional::stream)
        .anyMatch(other -> folded(other).equals(folded));
  }

  /** Whether Okta takes the value (I4): what the schema says of it, as far as that is known. */
  private Truth invalid(User holder, String attribute, String value) {
    EffectiveOrg org = state.org();
    int type = org.type(holder.type());
    if (attribute.equals(LOGIN)) {
      return isTaken(value) ? Truth.YES : org.loginFits(type, value).negated();
    }
    boolean required =
        org.attributeSettings(type).stream()
            .anyMatch(a -> a.attribute().equals(attribute) && a.required());
    if (value.isEmpty()) {
      return Truth.of(required);
    }
    if (attribute.equals(LOCALE)) {
      return Truth.of(!LocaleForm.isKnown(value));
    }
    return Truth.of(
        org.policy().customAttributes().stream()
            .filter(custom -> custom.name().equals(attribute))
            .filter(custom -> custom.type() != CustomAttribute.Type.LIST)
            .anyMatch(custom -> !custom.oneOf().isEmpty() && !custom.oneOf().contains(value)));
  }

  private static String folded(String login) {
    return Normalizer.normalize(login, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
