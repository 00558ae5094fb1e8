package io.mastering.engine.tabulate;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user who is asked about.
 *
 * @param fits whether his login has the form that the schema asks for
 */
record Somebody(Person person, UserStatus status, Links links, boolean fits) {
  /** What Okta holds for a login that no schema takes. */
  private static final String NO_LOGIN = "";

  private static final String SOME_VALUE = "x";

  /**
   * Him as a line of a snapshot would show him.
   *
   * @param held profiles of links that were made before
   */
  User in(EffectiveOrg org, Map<List<Object>, Profile> held) {
    Map<String, String> values = new HashMap<>(person.profile().values());
    if (!fits) {
      values.put("login", NO_LOGIN);
    }
    List<Link> shown = new ArrayList<>();
    links
        .states()
        .forEach(
            (system, state) ->
                state.link(id(org, system), held(org, system, held)).ifPresent(shown::add));
    return new User(
        "somebody",
        status,
        person.type(),
        Optional.empty(),
        new Profile(values),
        person.groups(),
        shown);
  }

  private static String id(EffectiveOrg org, String system) {
    return org.system(system).flatMap(EffectiveSystem::id).orElse(system);
  }

  /** A value for everything that the system can be read for, or none. */
  private Profile held(EffectiveOrg org, String system, Map<List<Object>, Profile> held) {
    return links.to(system).isWithoutValue()
        ? Profile.EMPTY
        : held.computeIfAbsent(List.of(system, org.type(person.type())), key -> held(org, system));
  }

  private Profile held(EffectiveOrg org, String system) {
    Map<String, String> okta = new HashMap<>();
    org.attributes(org.type(person.type())).forEach(attribute -> okta.put(attribute, SOME_VALUE));
    return new Profile(org.held(system, okta));
  }
}
