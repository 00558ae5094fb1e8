package io.mastering.engine.scenario;

import io.mastering.engine.decide.Questions;
import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Expectation;
import java.util.Optional;

/** Compares what a scenario expects of a user with what is so. */
final class Expectations {
  private final World world;
  private final Optional<Event> last;

  Expectations(World world, Optional<Event> last) {
    this.world = world;
    this.last = last;
  }

  /** What is wrong; empty when the expectation is met. */
  Optional<Failure> check(Expectation expectation) {
    if (expectation instanceof Expectation.OutcomeIs outcome) {
      return last.map(event -> EventExpectations.check(outcome, event))
          .orElseGet(() -> Failure.of(outcome.span(), "an event", "nothing has happened"));
    }
    if (expectation instanceof Expectation.RefusalNames names) {
      return last.map(event -> EventExpectations.check(names, event))
          .orElseGet(() -> Failure.of(names.span(), "a refusal", "nothing has happened"));
    }
    return world
        .user(UserOf.expectation(expectation))
        .map(user -> check(expectation, user))
        .orElseGet(
            () -> Failure.of(expectation.span(), "a user of this name", "there is no such user"));
  }

  private Optional<Failure> check(Expectation expectation, User user) {
    if (expectation instanceof Expectation.StatusIs is) {
      return user.status() == is.status()
          ? Optional.empty()
          : Failure.of(is.span(), "status " + is.status(), user.status().name());
    }
    if (expectation instanceof Expectation.LinkedTo to) {
      boolean linked = user.links().stream().map(Link::system).anyMatch(to.system()::equals);
      return linked != to.negated()
          ? Optional.empty()
          : Failure.of(
              to.span(),
              (to.negated() ? "not linked to " : "linked to ") + to.system(),
              linked ? "linked" : "not linked");
    }
    return decided(expectation, user, world.decide(user, Questions.NONE));
  }

  private Optional<Failure> decided(Expectation expectation, User user, Decision decision) {
    if (expectation instanceof Expectation.MasteredBy by) {
      boolean is = decision.mastery().master().is(by.holder());
      String not = by.negated() ? "not " : "";
      return is != by.negated()
          ? Optional.empty()
          : master(by.span(), not + "mastered by " + by.holder(), decision);
    }
    if (expectation instanceof Expectation.MasterOpen open) {
      boolean is =
          decision.mastery().master() instanceof Holding.Open actual
              && actual.outcome() == open.outcome();
      return is
          ? Optional.empty()
          : master(open.span(), "master " + open.outcome().word(), decision);
    }
    if (expectation instanceof Expectation.OwnedBy owned) {
      return owner(owned.span(), decision, owned.attribute(), owned.holder());
    }
    if (expectation instanceof Expectation.HasValue has) {
      return value(has, user, decision);
    }
    return assumes((Expectation.Assumes) expectation, decision);
  }

  private Optional<Failure> assumes(Expectation.Assumes assumes, Decision decision) {
    boolean leans =
        decision.assumes().contains(assumes.assumption())
            || last.filter(e -> e.decision().assumes().contains(assumes.assumption())).isPresent();
    return leans
        ? Optional.empty()
        : Failure.of(
            assumes.span(),
            "a decision that leans on " + assumes.assumption().word(),
            "no decision does");
  }

  private static Optional<Failure> master(Span span, String expected, Decision decision) {
    return Optional.of(
        new Failure(
            span,
            expected,
            words(decision.mastery().master()),
            Optional.empty(),
            Optional.of(words(decision.mastery().rule()))));
  }

  private static Optional<Failure> owner(
      Span span, Decision decision, String attribute, String holder) {
    Optional<Ownership> owner = decision.owner(attribute);
    if (owner.filter(o -> o.owner().is(holder)).isPresent()) {
      return Optional.empty();
    }
    String expected = attribute + " owned by " + holder;
    return owner
        .map(o -> failure(span, expected, words(o.owner()), o))
        .orElseGet(() -> Failure.of(span, expected, "no such attribute"));
  }

  private static Optional<Failure> value(Expectation.HasValue has, User user, Decision decision) {
    String actual = shown(has.attribute(), user, decision);
    if (has.value().filter(value -> !value.equals(actual)).isPresent()) {
      String expected = has.attribute() + " \"" + has.value().get() + "\"";
      String shown = actual.isEmpty() ? "no value" : "\"" + actual + "\"";
      return decision
          .owner(has.attribute())
          .map(owner -> failure(has.span(), expected, shown, owner))
          .orElseGet(() -> Failure.of(has.span(), expected, "no such attribute"));
    }
    return has.holder().flatMap(holder -> owner(has.span(), decision, has.attribute(), holder));
  }

  private static Optional<Failure> failure(
      Span span, String expected, String actual, Ownership owner) {
    return Optional.of(
        new Failure(
            span,
            expected,
            actual,
            Optional.of(words(owner.owner())),
            Optional.of(words(owner.rule()))));
  }

  /** The value that Okta shows: the owner's own where it surfaces at once (A12). */
  private static String shown(String attribute, User user, Decision decision) {
    return decision.conclusions().stream()
        .filter(ValueAwaited.class::isInstance)
        .map(ValueAwaited.class::cast)
        .filter(awaited -> awaited.surfaces() && awaited.attribute().equals(attribute))
        .findFirst()
        .flatMap(awaited -> held(user, awaited.holder(), attribute))
        .or(() -> user.profile().value(attribute))
        .orElse("");
  }

  private static Optional<String> held(User user, String system, String attribute) {
    return user.links().stream()
        .filter(link -> link.system().equals(system))
        .findFirst()
        .flatMap(link -> link.profile().value(attribute));
  }

  static String words(Rule rule) {
    return rule + " " + rule.sentence();
  }

  private static String words(Holding holding) {
    if (holding instanceof Holding.Held held) {
      return held.holder();
    }
    Holding.Open open = (Holding.Open) holding;
    String between = String.join(" or ", open.between());
    return open.outcome().word() + (between.isEmpty() ? "" : " (" + between + ")");
  }
}
