package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads `given user jane { ... }`. */
final class UserReading {
  private final ScenarioState state;
  private final FactReading facts;
  private final LinkReading link;

  UserReading(ScenarioState state) {
    this.state = state;
    this.facts = new FactReading(state);
    this.link = new LinkReading(state);
  }

  Step.GivenUser read(Given.OfUser node) {
    String user = state.declare(node.user().name());
    node.user().org().map(state.cells::name).ifPresent(state.systems::org);
    String org = state.orgOf(node.user(), Optional.empty());
    return new Step.GivenUser(
        user,
        org,
        status(node.facts()),
        userType(org, node.facts()),
        facts.okta(org, node.facts()),
        all(node.facts(), Fact.Group.class).stream()
            .flatMap(fact -> state.cells.names(List.of(fact.group())).stream())
            .map(Name::text)
            .toList(),
        links(node.facts(), org),
        node.span());
  }

  /** A user who is suspended by somebody is suspended; who did it matters to later events only. */
  private UserStatus status(List<Fact> given) {
    Optional<UserStatus> said = Optional.empty();
    for (Fact.Status fact : all(given, Fact.Status.class)) {
      Name word = state.cells.name(fact.status());
      said = Statuses.read(word.text(), word.span(), state.complaints);
    }
    boolean suspended = !all(given, Fact.Suspended.class).isEmpty();
    all(given, Fact.Suspended.class)
        .forEach(fact -> Editors.operator(state.cells.name(fact.by()), state.complaints));
    return said.orElse(suspended ? UserStatus.SUSPENDED : UserStatus.ACTIVE);
  }

  private Optional<String> userType(String org, List<Fact> given) {
    return all(given, Fact.UserType.class).stream()
        .map(fact -> state.cells.name(fact.userType()))
        .peek(type -> UserTypes.look(state.names, org, type, state.complaints))
        .map(Name::text)
        .findFirst();
  }

  private List<Step.GivenLink> links(List<Fact> given, String org) {
    List<Step.GivenLink> links = new ArrayList<>();
    for (Fact.Links fact : all(given, Fact.Links.class)) {
      for (Ref ref : state.cells.refs(fact.systems())) {
        state
            .systems
            .find(ref, Optional.of(org))
            .map(system -> link.read(system, ref, fact.details()))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  private static <F extends Fact> List<F> all(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
