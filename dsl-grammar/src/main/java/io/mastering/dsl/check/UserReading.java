package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads `given user jane { ... }`, and what is between the braces. */
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
    return read(node.user(), 1, node.facts(), node.span());
  }

  /** So many users, of whom one is as the other. */
  Step.GivenUser read(Ref user, int count, List<Fact> given, Span span) {
    String org = state.orgOf(user, home(given));
    String name = state.users.declare(user, List.of(org));
    return new Step.GivenUser(
        name,
        count,
        org,
        status(given),
        userType(org, given),
        suspendedBy(given),
        facts.okta(org, given),
        all(given, Fact.Group.class).stream()
            .flatMap(fact -> state.cells.names(List.of(fact.group())).stream())
            .map(Name::text)
            .toList(),
        links(user, given, org),
        span);
  }

  /** The first source or idp that the user is linked to: its org is the user's. */
  private Optional<DeclaredSystem> home(List<Fact> given) {
    return all(given, Fact.Links.class).stream()
        .flatMap(fact -> LinkedSystem.of(fact, state.cells, state.names).stream())
        .flatMap(linked -> state.names.system(linked.system(), state.org).stream())
        .filter(system -> system.role() != SystemRole.APP)
        .findFirst();
  }

  /** A user who is suspended by somebody is suspended; MST232 for one who is something else too. */
  private UserStatus status(List<Fact> given) {
    List<Fact> saying =
        given.stream()
            .filter(fact -> fact instanceof Fact.Status || fact instanceof Fact.Suspended)
            .toList();
    Optional<UserStatus> first = Optional.empty();
    for (Fact fact : saying) {
      Optional<UserStatus> said = status(fact);
      if (first.isPresent() && said.isPresent() && !first.equals(said)) {
        state.complaints.add(
            Diagnostic.of(
                    Code.MST232,
                    fact.span(),
                    "This says that the user is "
                        + said.get()
                        + ", and an earlier line that he is "
                        + first.get()
                        + ".",
                    "Keep one of the two.")
                .with(new Related(saying.get(0).span(), "said here first")));
      }
      first = first.or(() -> said);
    }
    return first.orElse(UserStatus.ACTIVE);
  }

  private Optional<UserStatus> status(Fact fact) {
    if (fact instanceof Fact.Status said) {
      Name word = state.cells.name(said.status());
      return Statuses.read(word.text(), word.span(), state.complaints);
    }
    return Optional.of(UserStatus.SUSPENDED);
  }

  private Optional<Step.Editor> suspendedBy(List<Fact> given) {
    return all(given, Fact.Suspended.class).stream()
        .flatMap(fact -> Editors.operator(state.cells.name(fact.by()), state.complaints).stream())
        .findFirst();
  }

  private Optional<String> userType(String org, List<Fact> given) {
    return all(given, Fact.UserType.class).stream()
        .map(fact -> state.cells.name(fact.userType()))
        .peek(type -> UserTypes.look(state.names, org, type, state.complaints))
        .map(Name::text)
        .findFirst();
  }

  private List<Step.GivenLink> links(Ref user, List<Fact> given, String org) {
    List<Step.GivenLink> links = new ArrayList<>();
    for (Fact.Links fact : all(given, Fact.Links.class)) {
      for (LinkedSystem linked : LinkedSystem.of(fact, state.cells, state.names)) {
        Ref ref = linked.system();
        state
            .systems
            .find(ref, Optional.of(org))
            .map(system -> link.read(user, system, ref, org, linked.details()))
            .filter(read -> isFirst(read, links))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  /** MST232: a user has one link to a system. */
  private boolean isFirst(Step.GivenLink link, List<Step.GivenLink> earlier) {
    Optional<Step.GivenLink> same =
        earlier.stream()
            .filter(e -> e.system().equals(link.system()) && e.org().equals(link.org()))
            .findFirst();
    same.ifPresent(
        first ->
            state.complaints.add(
                Diagnostic.of(
                        Code.MST232,
                        link.span(),
                        "The user is linked to `" + link.system() + "` twice.",
                        "Keep one of the two.")
                    .with(new Related(first.span(), "said here first"))));
    return same.isEmpty();
  }

  private static <F extends Fact> List<F> all(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
