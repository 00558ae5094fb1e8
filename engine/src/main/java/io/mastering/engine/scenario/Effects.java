package io.mastering.engine.scenario;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Effect;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Does to a user what the rules say a write does to him. */
final class Effects {
  private final EffectiveOrg org;
  private final Map<String, String> values;

  /**
   * @param values what the write sent, by Okta attribute
   */
  Effects(EffectiveOrg org, Map<String, String> values) {
    this.org = org;
    this.values = values;
  }

  /** The user as he is after all effects; they are in the order in which they are to be done. */
  User on(User user, List<Effect> effects) {
    User now = user;
    for (Effect effect : effects) {
      now = on(now, effect);
    }
    return now;
  }

  private User on(User user, Effect effect) {
    String about = effect.about();
    return switch (effect.kind()) {
      case LINK -> linked(user, about);
      case MARK -> change(user, about, link -> with(link, Optional.of(true), link.profile()));
      case KEEP_VALUES -> change(user, about, this::keeping);
      case UNLINK -> with(user, user.status(), others(user, about));
      case UNLINK_ALL -> with(user, user.status(), List.of());
      case BECOME_ACTIVE, CREATE_USER -> with(user, UserStatus.ACTIVE, user.links());
      case BECOME_PROVISIONED -> with(user, UserStatus.PROVISIONED, user.links());
      case BECOME_SUSPENDED -> with(user, UserStatus.SUSPENDED, user.links());
      case BECOME_DEPROVISIONED -> with(user, UserStatus.DEPROVISIONED, user.links());
      case DELETE_USER,
          WRITE_VALUES,
          WRITE_FIRST_VALUES,
          END_RECORD,
          NEW_ORDER_NOW,
          NEW_ORDER_AT_NEXT_WRITE ->
          user;
    };
  }

  private User linked(User user, String system) {
    boolean idp = org.system(system).map(EffectiveSystem::idp).orElse(false);
    List<Link> links = new ArrayList<>(others(user, system));
    links.add(
        new Link(
            system,
            idp,
            idp ? Optional.empty() : Optional.of("USER"),
            idp ? Optional.empty() : Optional.of("ACTIVE"),
            Optional.of("linked"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            idp ? Optional.of(false) : Optional.empty(),
            Optional.empty(),
            Profile.EMPTY));
    return with(user, user.status(), links);
  }

  private Link keeping(Link link) {
    Map<String, String> kept = new HashMap<>(link.profile().values());
    kept.putAll(values);
    return with(link, link.updatedBySignIn(), new Profile(kept));
  }

  private static User change(User user, String system, UnaryOperator<Link> change) {
    List<Link> links =
        user.links().stream()
            .map(link -> link.system().equals(system) ? change.apply(link) : link)
            .toList();
    return with(user, user.status(), links);
  }

  private static List<Link> others(User user, String system) {
    return user.links().stream().filter(link -> !link.system().equals(system)).toList();
  }

  private static Link with(Link link, Optional<Boolean> updatedBySignIn, Profile profile) {
    return new Link(
        link.system(),
        link.idp(),
        link.scope(),
        link.status(),
        link.externalId(),
        link.syncState(),
        link.created(),
        link.lastUpdated(),
        updatedBySignIn,
        link.task(),
        profile);
  }

  private static User with(User user, UserStatus status, List<Link> links) {
    return new User(
        user.id(), status, user.type(), user.provider(), user.profile(), user.groups(), links);
  }
}
