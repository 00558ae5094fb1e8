package io.mastering.engine.scenario;

import io.mastering.engine.life.Account;
import io.mastering.engine.life.Turn;
import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Mastery;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Step;
import java.util.Optional;

/** Compares what a scenario expects of a user with what is so. */
final class Expectations {
  private final Stage stage;

  Expectations(Stage stage) {
    this.stage = stage;
  }

  /** What is wrong; empty when the expectation is met. */
  Optional<Failure> check(Step.Then then) {
    Expectation expectation = then.expectation();
    if (AboutEvents.isAbout(expectation)) {
      return new AboutEvents(stage).check(expectation);
    }
    if (expectation instanceof Expectation.Findings findings) {
      return new AboutOrgs(stage).check(findings, then.org());
    }
    String user = AboutUser.of(expectation).user();
    return stage
        .state()
        .account(then.org(), user)
        .map(account -> check(expectation, then.org(), account))
        .orElseGet(
            () -> Failure.of(expectation.span(), "a user of this name", "there is no such user"));
  }

  private Optional<Failure> check(Expectation expectation, String org, Account account) {
    if (expectation instanceof Expectation.StatusIs is) {
      return account.user().status() == is.status()
          ? Optional.empty()
          : state(is.span(), "status " + is.status(), account.user().status().name(), org, account);
    }
    if (expectation instanceof Expectation.LinkedTo to) {
      return linked(to, org, account);
    }
    if (expectation instanceof Expectation.IsSnapshot golden) {
      return stage.golden().check(golden, org, account, stage.decide(org, account));
    }
    Decision decision = stage.decide(org, account);
    if (expectation instanceof Expectation.OwnedBy owned) {
      stage.asked(org, account, owned.attribute(), decision);
    } else if (expectation instanceof Expectation.HasValue has) {
      stage.asked(org, account, has.attribute(), decision);
    }
    return decided(expectation, account, decision)
        .map(failure -> failure.because(NoCandidate.why(expectation, decision)));
  }

  /** A link to an app of another org is that of the counterpart there. */
  private Optional<Failure> linked(Expectation.LinkedTo to, String org, Account account) {
    boolean linked =
        to.systemOrg().equals(org)
            ? account.isLinkedTo(to.system())
            : stage
                .state()
                .account(to.systemOrg(), to.user())
                .filter(a -> a.isLinkedTo(to.system()))
                .isPresent();
    return linked != to.negated()
        ? Optional.empty()
        : state(
            to.span(),
            (to.negated() ? "not linked to " : "linked to ") + to.system(),
            linked ? "linked" : "not linked",
            org,
            account);
  }

  /** A status or a link is what the last event made it: its rule is told, and who masters. */
  private Optional<Failure> state(
      Span span, String expected, String actual, String org, Account account) {
    Mastery mastery = stage.decide(org, account).mastery();
    Rule rule =
        stage.last().flatMap(Turn::last).map(last -> last.write().rule()).orElse(mastery.rule());
    return Optional.of(
        new Failure(
            span,
            expected,
            actual,
            Optional.of(words(mastery.master())),
            Optional.of(words(rule))));
  }

  private Optional<Failure> decided(Expectation expectation, Account account, Decision decision) {
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
      return value(has, account, decision);
    }
    return assumes((Expectation.Assumes) expectation, account, decision);
  }

  /** While an earlier order still counts, all that is decided leans on when the new one does. */
  private Optional<Failure> assumes(
      Expectation.Assumes assumes, Account account, Decision decision) {
    boolean waits =
        account.earlierOrder().isPresent()
            && assumes.assumption() == Assumption.PRIORITY_CHANGE_EFFECT;
    boolean leans =
        waits
            || decision.assumes().contains(assumes.assumption())
            || awaits(decision, assumes.assumption())
            || stage.last().filter(turn -> turn.leansOn(assumes.assumption())).isPresent();
    return leans
        ? Optional.empty()
        : Failure.of(
            assumes.span(),
            "a decision that leans on " + assumes.assumption().word(),
            "no decision does");
  }

  /** A value that waits for its owner's next write does so by assumption (A12). */
  private static boolean awaits(Decision decision, Assumption assumption) {
    return assumption == Assumption.VALUES_AFTER_OWNER_CHANGE
        && decision.conclusions().stream().anyMatch(ValueAwaited.class::isInstance);
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

  private static Optional<Failure> value(
      Expectation.HasValue has, Account account, Decision decision) {
    String actual = account.user().profile().value(has.attribute()).orElse("");
    if (has.value().filter(value -> !value.equals(actual)).isPresent()) {
      String expected = has.attribute() + " \"" + has.value().get() + "\"";
      String shown = actual.isEmpty() ? "no value" : "\"" + actual + "\"";
      String from =
          Optional.ofNullable(account.origins().get(has.attribute()))
              .map(origin -> ", written by " + origin)
              .orElse("");
      return decision
          .owner(has.attribute())
          .map(owner -> failure(has.span(), expected, shown + from, owner))
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

  static String words(Rule rule) {
    return rule + " " + rule.sentence();
  }

  static String words(Holding holding) {
    if (holding instanceof Holding.Held held) {
      return held.holder();
    }
    Holding.Open open = (Holding.Open) holding;
    String between = String.join(" or ", open.between());
    return open.outcome().word() + (between.isEmpty() ? "" : " (" + between + ")");
  }
}
