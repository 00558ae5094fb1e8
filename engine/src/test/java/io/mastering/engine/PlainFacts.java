package io.mastering.engine;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.ProfileMapping;
import io.mastering.model.identity.User;
import io.mastering.model.policy.MapLine;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.CredentialProvider;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.Mark;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a user's line says, as facts: written a second time, without a key, for tests to
 * compare with. It leaves nothing out because nobody asks for it.
 */
final class PlainFacts {
  private final EffectiveOrg org;
  private final User user;
  private final int type;
  private final Set<Fact> facts = new HashSet<>();

  private PlainFacts(EffectiveOrg org, User user) {
    this.org = org;
    this.user = user;
    this.type = org.type(user.type());
  }

  static Set<Fact> of(EffectiveOrg org, User user) {
    PlainFacts plain = new PlainFacts(org, user);
    plain.user();
    user.links().forEach(plain::link);
    return plain.facts;
  }

  private void user() {
    facts.add(new UserState(user.status(), loginFits()));
    PlainTruth truth = new PlainTruth(org, user, Optional.empty());
    for (int i = 0; i < org.policy().conditional().size(); i++) {
      facts.add(new ConditionTruth(i, truth.of(org.policy().conditional().get(i).condition())));
    }
    user.provider().ifPresent(provider -> facts.add(new CredentialProvider(provider)));
  }

  private Truth loginFits() {
    String login = user.profile().values().get("login");
    return login == null ? Truth.UNKNOWN : org.loginFits(type, login);
  }

  private Optional<EffectiveSystem> system(Link link) {
    for (EffectiveSystem system : org.systems()) {
      if (system.idp() == link.idp() && system.id().equals(Optional.of(link.system()))) {
        return Optional.of(system);
      }
    }
    for (EffectiveSystem system : org.systems()) {
      if (system.idp() == link.idp() && system.name().equals(link.system())) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  private String nameOf(Link link) {
    Optional<EffectiveSystem> known = system(link);
    if (known.isPresent()) {
      return known.get().name();
    }
    boolean named = org.systems().stream().anyMatch(s -> s.name().equals(link.system()));
    return named ? link.system() + (link.idp() ? " as an IdP" : " as an app") : link.system();
  }

  private void link(Link link) {
    String name = nameOf(link);
    if (link.idp()) {
      Mark mark = Mark.NOT_SHOWN;
      if (link.updatedBySignIn().isPresent()) {
        mark = link.updatedBySignIn().get() ? Mark.UPDATED_BY_SIGN_IN : Mark.NOT_UPDATED;
      }
      facts.add(new IdpLink(name, mark));
    } else {
      facts.add(new AppLink(name, individual(link), matched(link), standing(link)));
    }
    Truth u = Truth.UNKNOWN;
    Optional<EffectiveSystem> known = system(link);
    if (known.isEmpty()) {
      facts.add(
          link.idp()
              ? new IdpSettings(name, u, u)
              : new AppSettings(name, u, u, u, Truth.NO, Truth.NO, u));
    } else {
      for (AttributeSettings attribute : org.attributeSettings(type)) {
        value(known.get(), link, attribute.attribute());
      }
    }
  }

  private static Truth individual(Link link) {
    if (link.scope().equals(Optional.of("USER"))) {
      return Truth.YES;
    }
    return link.scope().equals(Optional.of("GROUP")) ? Truth.NO : Truth.UNKNOWN;
  }

  private static Truth matched(Link link) {
    return link.externalId().orElse("").isEmpty() ? Truth.NO : Truth.YES;
  }

  private static LinkStanding standing(Link link) {
    String status = link.status().orElse("");
    if (Set.of("DEPROVISIONED", "INACTIVE", "REVOKED", "UNASSIGNED").contains(status)) {
      return LinkStanding.ENDED;
    }
    if (status.equals("SUSPENDED")) {
      return LinkStanding.SUSPENDED;
    }
    return Set.of("ACTIVE", "PROVISIONED", "STAGED").contains(status)
        ? LinkStanding.LIVE
        : LinkStanding.UNKNOWN;
  }

  private void value(EffectiveSystem system, Link link, String attribute) {
    Map<String, String> held = link.profile().values();
    String okta = user.profile().values().get(attribute);
    if (org.objects().isEmpty()) {
      String named = held.get(attribute);
      boolean same = named == null || named.equals(okta);
      facts.add(state(system, attribute, same ? LinkValue.State.SAME : LinkValue.State.DIFFERENT));
      return;
    }
    Optional<Map<String, String>> shown = expressions(system, org.objects().get());
    if (shown.isEmpty()) {
      facts.add(state(system, attribute, LinkValue.State.UNKNOWN));
      return;
    }
    String expression = shown.get().get(attribute);
    if (expression == null) {
      return;
    }
    if (!expression.matches("[a-z]+\\.[A-Za-z0-9_]+")) {
      facts.add(state(system, attribute, LinkValue.State.UNKNOWN));
      return;
    }
    String value = held.get(expression.substring(expression.indexOf('.') + 1));
    facts.add(
        state(
            system,
            attribute,
            value == null
                ? LinkValue.State.EMPTY
                : value.equals(okta) ? LinkValue.State.SAME : LinkValue.State.DIFFERENT));
  }

  private static LinkValue state(EffectiveSystem system, String attribute, LinkValue.State state) {
    return new LinkValue(system.name(), attribute, state);
  }

  private static Optional<Map<String, String>> expressions(
      EffectiveSystem system, OrgObjects objects) {
    List<MapLine> lines = system.declared().map(d -> d.maps()).orElse(List.of());
    Optional<Map<String, String>> expressions = Optional.empty();
    for (MapLine line : lines) {
      expressions = Optional.of(expressions.orElseGet(HashMap::new));
      expressions.get().put(line.to(), "appuser." + line.from());
    }
    if (!lines.isEmpty() || system.id().isEmpty()) {
      return expressions;
    }
    for (ProfileMapping mapping : objects.mappings().orElse(List.of())) {
      if (mapping.source().equals(system.id().get()) && mapping.properties().isPresent()) {
        expressions = Optional.of(expressions.orElseGet(HashMap::new));
        for (ProfileMapping.Property property : mapping.properties().get()) {
          expressions.get().put(property.target(), property.expression());
        }
      }
    }
    return expressions;
  }
}
