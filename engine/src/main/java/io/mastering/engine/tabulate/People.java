package io.mastering.engine.tabulate;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.UserSchema;
import io.mastering.model.policy.Condition;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.UserType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The people that the conditions of an org's policy can tell apart, of every user type. */
final class People {
  /** More people than these are not asked about. */
  private static final int MOST = 96;

  private static final String SOMETHING_ELSE = "something else";
  private static final String LONG_AGO = "1900-01-01";
  private static final String FAR_AHEAD = "2999-12-31";

  private final List<Person> people;
  private final boolean isCut;

  private People(List<Person> people, boolean isCut) {
    this.people = List.copyOf(people);
    this.isCut = isCut;
  }

  static People of(EffectiveOrg org) {
    Asked asked = new Asked();
    org.policy().conditional().stream().map(ConditionalBlock::condition).forEach(asked::ask);
    List<Person> people = new ArrayList<>();
    for (Optional<String> type : types(org)) {
      people.add(new Person(type, new Profile(Map.of()), List.of()));
    }
    boolean cut = false;
    for (Map.Entry<String, Set<Optional<String>>> values : asked.values.entrySet()) {
      List<Person> with = with(people, values.getKey(), values.getValue());
      cut |= with.size() > MOST;
      people = with.size() > MOST ? people : with;
    }
    for (String group : asked.groups) {
      List<Person> members = new ArrayList<>(people);
      people.forEach(person -> members.add(in(group, person)));
      cut |= members.size() > MOST;
      people = members.size() > MOST ? people : members;
    }
    return new People(people, cut);
  }

  List<Person> people() {
    return people;
  }

  /** Whether conditions ask about so much that not everybody could be asked about. */
  boolean isCut() {
    return isCut;
  }

  /** An id or name for each user type, the default type first. */
  private static List<Optional<String>> types(EffectiveOrg org) {
    Map<Integer, Optional<String>> types = new TreeMap<>();
    types.put(0, Optional.empty());
    Org policy = org.policy();
    List<String> ids = new ArrayList<>(policy.userTypes().stream().map(UserType::name).toList());
    org.objects().flatMap(OrgObjects::schemas).orElse(List.of()).stream()
        .map(UserSchema::type)
        .forEach(ids::add);
    int unshown = org.objects().flatMap(OrgObjects::schemas).isPresent() ? 1 : 0;
    for (String id : ids) {
      int type = org.type(Optional.of(id));
      if (unshown == 0 || type < org.numberOfTypes() - unshown) {
        types.putIfAbsent(type, Optional.of(id));
      }
    }
    return List.copyOf(types.values());
  }

  private static List<Person> with(
      List<Person> people, String attribute, Set<Optional<String>> values) {
    List<Person> with = new ArrayList<>();
    for (Person person : people) {
      for (Optional<String> value : values) {
        Map<String, String> profile = new LinkedHashMap<>(person.profile().values());
        value.ifPresent(v -> profile.put(attribute, v));
        with.add(new Person(person.type(), new Profile(profile), person.groups()));
      }
    }
    return with;
  }

  private static Person in(String group, Person person) {
    List<String> groups = new ArrayList<>(person.groups());
    groups.add(group);
    return new Person(person.type(), person.profile(), groups);
  }

  /** What conditions ask about: values that make a difference, and groups. */
  private static final class Asked {
    private final Map<String, Set<Optional<String>>> values = new TreeMap<>();
    private final Set<String> groups = new TreeSet<>();

    void ask(Condition condition) {
      if (condition instanceof Condition.And and) {
        and.parts().forEach(this::ask);
      } else if (condition instanceof Condition.Or or) {
        or.parts().forEach(this::ask);
      } else if (condition instanceof Condition.Not not) {
        ask(not.part());
      } else if (condition instanceof Condition.InGroup in) {
        groups.add(in.group());
      } else if (condition instanceof Condition.AttributeTest test) {
        ask(test);
      }
    }

    private void ask(Condition.AttributeTest test) {
      Set<Optional<String>> of =
          values.computeIfAbsent(
              test.attribute(),
              attribute ->
                  new LinkedHashSet<>(List.of(Optional.empty(), Optional.of(SOMETHING_ELSE))));
      test.values().forEach(value -> of.add(Optional.of(value)));
      boolean dated =
          test.operator() == Condition.Operator.IS_BEFORE
              || test.operator() == Condition.Operator.IS_AFTER;
      if (dated) {
        of.add(Optional.of(LONG_AGO));
        of.add(Optional.of(FAR_AHEAD));
      }
    }
  }
}
