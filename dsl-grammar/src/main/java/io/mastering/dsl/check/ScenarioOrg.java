package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assertion;
import io.mastering.dsl.syntax.Event;
import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.Given;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.Step;
import io.mastering.dsl.syntax.SystemRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The org that a scenario is about where it does not say one: of the first source, idp or inbound
 * that it names, or the one that an app pushes into; else of its file, else the first.
 */
final class ScenarioOrg {
  private final Names names;

  ScenarioOrg(Names names) {
    this.names = names;
  }

  String of(Placed<Scenario> placed) {
    return placed.statement().steps().stream()
        .flatMap(ScenarioOrg::named)
        .flatMap(ref -> org(ref).stream())
        .findFirst()
        .or(placed::org)
        .orElse(names.orgs().get(0));
  }

  private Optional<String> org(Ref ref) {
    Optional<String> said = ref.org().map(Name::text).filter(names.orgs()::contains);
    List<String> orgs =
        names.systems(ref.name().text()).stream()
            .filter(system -> said.isEmpty() || system.org().equals(said.get()))
            .flatMap(system -> about(system).stream())
            .distinct()
            .toList();
    return orgs.size() == 1 ? Optional.of(orgs.get(0)) : Optional.empty();
  }

  private Optional<String> about(DeclaredSystem system) {
    return system.role() == SystemRole.APP
        ? system.target().filter(names.orgs()::contains)
        : Optional.of(system.org());
  }

  private static Stream<Ref> named(Step step) {
    if (step instanceof Step.GivenStep given) {
      return given.givens().stream().flatMap(ScenarioOrg::named);
    }
    if (step instanceof Step.WhenStep when) {
      return when.events().stream().flatMap(ScenarioOrg::named);
    }
    if (step instanceof Step.AnyOrderStep any) {
      return any.events().stream().flatMap(ScenarioOrg::named);
    }
    return ((Step.ThenStep) step)
        .assertions().stream()
            .filter(Assertion.MasteredBy.class::isInstance)
            .map(assertion -> ((Assertion.MasteredBy) assertion).system());
  }

  private static Stream<Ref> named(Given given) {
    if (given instanceof Given.OfUser user) {
      return linked(user.facts());
    }
    if (given instanceof Given.OfUsers users) {
      return linked(users.facts());
    }
    if (given instanceof Given.OfPriority priority) {
      return priority.systems().stream().map(n -> new Ref(n, Optional.empty(), n.span()));
    }
    return given instanceof Given.OfSetting setting ? Stream.of(setting.system()) : Stream.empty();
  }

  private static Stream<Ref> linked(List<Fact> facts) {
    return facts.stream()
        .filter(Fact.Links.class::isInstance)
        .flatMap(fact -> ((Fact.Links) fact).systems().stream());
  }

  private static Stream<Ref> named(Event event) {
    if (event instanceof Event.Pushes pushes) {
      return Stream.of(pushes.app());
    }
    if (event instanceof Event.Imports imports) {
      return Stream.of(imports.source());
    }
    if (event instanceof Event.Creates creates) {
      return Stream.of(creates.system());
    }
    if (event instanceof Event.Deactivates deactivates) {
      return Stream.of(deactivates.system());
    }
    return event instanceof Event.SignsIn signsIn ? Stream.of(signsIn.idp()) : namedLast(event);
  }

  private static Stream<Ref> namedLast(Event event) {
    if (event instanceof Event.Terminated terminated) {
      return Stream.of(terminated.source());
    }
    if (event instanceof Event.Rehired rehired) {
      return Stream.of(rehired.source());
    }
    if (event instanceof Event.Linked linked) {
      return Stream.of(linked.system());
    }
    if (event instanceof Event.Disconnected disconnected) {
      return Stream.of(disconnected.system());
    }
    if (event instanceof Event.SystemChanged changed) {
      return Stream.of(changed.system());
    }
    if (event instanceof Event.Retries retries) {
      return Stream.of(retries.app());
    }
    if (event instanceof Event.AppUserEdited edited) {
      return Stream.of(edited.system());
    }
    return event instanceof Event.SettingBecomes becomes
        ? Stream.of(becomes.system())
        : Stream.empty();
  }
}
