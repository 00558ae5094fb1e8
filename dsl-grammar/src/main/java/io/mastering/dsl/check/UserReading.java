package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.LinkDetail;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads `given user jane { ... }`. */
final class UserReading {
  private final ScenarioState state;
  private final FactReading facts;

  UserReading(ScenarioState state) {
    this.state = state;
    this.facts = new FactReading(state);
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
        .forEach(fact -> Editors.read(state.cells.name(fact.by()), state.complaints));
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
            .map(system -> link(system, ref, fact.details()))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  private Step.GivenLink link(DeclaredSystem system, Ref ref, List<LinkDetail> details) {
    if (system.role() == SystemRole.INBOUND) {
      state.complaints.add(
          SourceLists.Lists.declared(
              system,
              ref.name(),
              "and users are not linked to it",
              SystemRole.SOURCE,
              SystemRole.APP,
              SystemRole.IDP));
    }
    return new Step.GivenLink(
        system.name(),
        system.org(),
        held(system, details),
        details.stream().noneMatch(LinkDetail.Unmatched.class::isInstance),
        details.stream().noneMatch(LinkDetail.ThroughGroup.class::isInstance),
        marked(system, ref, details),
        details.stream().anyMatch(LinkDetail.BeforeProvisioning.class::isInstance),
        ref.span());
  }

  private boolean marked(DeclaredSystem system, Ref ref, List<LinkDetail> details) {
    boolean marked = details.stream().anyMatch(LinkDetail.Marked.class::isInstance);
    if (marked && system.role() != SystemRole.IDP) {
      state.complaints.add(
          Code.MST104,
          ref.name().span(),
          "`"
              + system.name()
              + "` is declared as `"
              + system.role().words()
              + "`; nobody signs in through it.",
          "Leave `updated by sign-in` out, or name an idp.");
    }
    return marked;
  }

  private Map<String, String> held(DeclaredSystem system, List<LinkDetail> details) {
    return details.stream()
        .filter(LinkDetail.Holding.class::isInstance)
        .map(detail -> ((LinkDetail.Holding) detail).values())
        .findFirst()
        .map(values -> facts.app(system.org(), values))
        .orElse(Map.of());
  }

  private static <F extends Fact> List<F> all(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
