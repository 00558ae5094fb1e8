package io.mastering.engine.situate;

import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.situation.AttributeSettings;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.LinkValue.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what the owners of a user's attributes hold with what Okta shows. Values are no part of
 * a situation: each user is looked at by himself.
 */
public final class OwnedValues {
  private final EffectiveOrg org;
  private final LinkValues values;
  private final Map<String, EffectiveSystem> apps = new HashMap<>();
  private final Map<String, EffectiveSystem> idps = new HashMap<>();

  public OwnedValues(EffectiveOrg org) {
    this.org = org;
    this.values = new LinkValues(org);
    for (EffectiveSystem system : org.systems()) {
      Map<String, EffectiveSystem> ofKind = system.idp() ? idps : apps;
      ofKind.putIfAbsent(system.name(), system);
      system.id().ifPresent(id -> ofKind.put(id, system));
    }
  }

  /**
   * A value that asks for a look.
   *
   * @param beside of an empty one, that of another required attribute on the same link, so that the
   *     link is known to show such values
   */
  public record Odd(LinkValue value, Optional<LinkValue> beside) {}

  /** The attributes that each source owns, in schema order, by the name of the source. */
  public Map<String, List<AttributeSettings>> owned(int type, Decision decision) {
    Map<String, AttributeSettings> settings = new HashMap<>();
    org.attributeSettings(type).forEach(a -> settings.put(a.attribute(), a));
    Map<String, List<AttributeSettings>> owned = new HashMap<>();
    for (Ownership owner : decision.owners()) {
      AttributeSettings attribute = settings.get(owner.attribute());
      if (owner.owner() instanceof Holding.Held held && attribute != null) {
        owned.computeIfAbsent(held.holder(), h -> new ArrayList<>()).add(attribute);
      }
    }
    return owned;
  }

  /**
   * What is compared of a link.
   *
   * @param member of the link's profile
   */
  public record Compared(String attribute, String member, boolean required) {}

  /** What is compared of each system's links, by the number of the system. */
  public Map<Integer, List<Compared>> compared(Map<String, List<AttributeSettings>> owned) {
    Map<Integer, List<Compared>> compared = new HashMap<>();
    for (EffectiveSystem system : org.systems()) {
      for (AttributeSettings each : owned.getOrDefault(system.name(), List.of())) {
        values
            .member(system, each.attribute())
            .ifPresent(
                member ->
                    compared
                        .computeIfAbsent(system.index(), s -> new ArrayList<>())
                        .add(new Compared(each.attribute(), member, each.required())));
      }
    }
    return compared;
  }

  /** The values of owners that are other ones than Okta's, or empty although they are required. */
  public List<Odd> odd(User user, Map<String, List<AttributeSettings>> owned) {
    List<Odd> odd = new ArrayList<>();
    for (Link link : user.links()) {
      EffectiveSystem system = (link.idp() ? idps : apps).get(link.system());
      if (system != null && owned.containsKey(system.name())) {
        look(user, link, system, owned.getOrDefault(system.name(), List.of()), odd);
      }
    }
    return odd;
  }

  private void look(
      User user,
      Link link,
      EffectiveSystem system,
      List<AttributeSettings> attributes,
      List<Odd> odd) {
    Optional<LinkValue> shown = Optional.empty();
    List<LinkValue> empty = new ArrayList<>();
    for (AttributeSettings each : attributes) {
      String attribute = each.attribute();
      Optional<State> state = values.state(system, link, user.profile(), attribute);
      if (state.isEmpty() || state.get() == State.UNKNOWN) {
        continue;
      }
      if (state.get() == State.DIFFERENT) {
        odd.add(
            new Odd(new LinkValue(system.name(), attribute, State.DIFFERENT), Optional.empty()));
      }
      if (each.required() && state.get() == State.EMPTY) {
        empty.add(new LinkValue(system.name(), attribute, State.EMPTY));
      } else if (each.required() && shown.isEmpty()) {
        shown = Optional.of(new LinkValue(system.name(), attribute, state.get()));
      }
    }
    if (shown.isPresent()) {
      for (LinkValue value : empty) {
        odd.add(new Odd(value, shown));
      }
    }
  }
}
