package io.mastering.engine.scenario;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users as a scenario gives them, with what it leaves unsaid. */
final class GivenUsers {
  private GivenUsers() {}

  static User user(Step.GivenUser given, EffectiveOrg org) {
    return new User(
        given.user(),
        given.status(),
        given.userType(),
        Optional.empty(),
        profile(given.user(), given.values()),
        given.groups(),
        given.links().stream().map(link -> link(link, org)).toList());
  }

  /** A user whom a write creates: Okta-mastered, without links (P7). */
  static User created(String name, Map<String, String> values) {
    return new User(
        name,
        UserStatus.ACTIVE,
        Optional.empty(),
        Optional.empty(),
        new Profile(values),
        List.of(),
        List.of());
  }

  /** The required attributes are there and valid, unless the scenario says otherwise. */
  static Profile profile(String name, Map<String, String> said) {
    String address = name.contains("@") ? name : name + "@org.example";
    Map<String, String> values = new HashMap<>();
    values.put(BaseAttribute.LOGIN.attribute(), address);
    values.put(BaseAttribute.EMAIL.attribute(), address);
    values.put(BaseAttribute.FIRST_NAME.attribute(), name);
    values.put(BaseAttribute.LAST_NAME.attribute(), name);
    values.putAll(said);
    values.values().removeIf(String::isEmpty);
    return new Profile(values);
  }

  private static Link link(Step.GivenLink given, EffectiveOrg org) {
    boolean idp = org.system(given.system()).map(EffectiveSystem::idp).orElse(false);
    boolean matched = given.externalId() && !given.assignedBeforeProvisioning();
    return new Link(
        given.system(),
        idp,
        idp ? Optional.empty() : Optional.of(given.individual() ? "USER" : "GROUP"),
        idp ? Optional.empty() : Optional.of("ACTIVE"),
        matched ? Optional.of("given") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        idp ? Optional.of(given.updatedBySignIn()) : Optional.empty(),
        Optional.empty(),
        new Profile(given.values()));
  }
}
