package io.mastering.engine.scenario;

import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Expectation;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.Step;
import io.mastering.rules.RuleBase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of one case, from its givens to its last expectation. */
public final class ScenarioRun {
  private static final String NOT_YET = "only static scenarios, pushes and edits can be run yet";

  private final Scenario scenario;
  private final World world;
  private final List<CaseResult.Failure> failures = new ArrayList<>();
  private Optional<CaseResult.NotRun> notRun = Optional.empty();
  private Optional<Event> last = Optional.empty();

  private ScenarioRun(Scenario scenario, World world) {
    this.scenario = scenario;
    this.world = world;
  }

  /** Runs a case of a policy: once, or in every order that it leaves open. */
  public static CaseResult of(RuleBase rules, Policy policy, Scenario scenario) {
    Org org =
        policy
            .org(scenario.org())
            .orElseThrow(() -> new IllegalArgumentException("no org " + scenario.org()));
    Optional<Step.InAnyOrder> tooMany = Orders.tooMany(scenario);
    if (tooMany.isPresent()) {
      ScenarioRun run = new ScenarioRun(scenario, new World(rules, org));
      run.stop(tooMany.get(), StepWords.of(tooMany.get()), Orders.TOO_MANY);
      return run.result();
    }
    CaseResult last = new CaseResult(scenario, List.of(), Optional.empty());
    for (Orders.Order order : Orders.of(scenario)) {
      ScenarioRun run = new ScenarioRun(scenario, new World(rules, org));
      last = run.in(order);
      if (!last.passed()) {
        return last;
      }
    }
    return last;
  }

  private CaseResult in(Orders.Order order) {
    for (Step step : order.steps()) {
      take(step);
      if (notRun.isPresent()) {
        break;
      }
    }
    return order.words().isEmpty() || failures.isEmpty()
        ? result()
        : new CaseResult(
            scenario,
            failures.stream().map(failure -> failure.inOrder(order.words())).toList(),
            notRun);
  }

  private CaseResult result() {
    return new CaseResult(scenario, failures, notRun);
  }

  private void take(Step step) {
    if (step instanceof Step.Then then
        && then.expectation() instanceof Expectation.RemediesInclude) {
      stop(then, "remedies include ...", NOT_YET);
    } else if (step instanceof Step.Then then) {
      new Expectations(world, last).check(then.expectation()).ifPresent(failures::add);
    } else if (step instanceof Step.GivenUser given) {
      world.put(given.user(), GivenUsers.user(given, world.org()));
    } else if (step instanceof Step.GivenSettings settings) {
      world.settle(settings.org());
    } else if (step instanceof Step.GivenSnapshotUser given) {
      load(given);
    } else if (step instanceof Step.NeedsLifeCycle needs) {
      stop(needs, needs.words(), NOT_YET);
    } else if (step instanceof Step.SignsIn signIn) {
      last = Optional.of(new SignIns(world).signIn(signIn));
    } else if (step instanceof Step.Imports imports && imports.missing().isEmpty()) {
      Imports source = new Imports(world);
      imports.records().forEach(r -> last = Optional.of(source.record(imports, r)));
    } else if (step instanceof Step.SettingsBecome change && isImmediate(change.org())) {
      world.settle(change.org());
    } else if (isWrite(step)) {
      write(step);
    } else {
      stop(step, StepWords.of(step), NOT_YET);
    }
  }

  /** X6: a new order that waits for the next write needs more than the settings of the org. */
  private static boolean isImmediate(Org org) {
    return org.assumed(Assumption.PRIORITY_CHANGE_EFFECT).equals("immediate")
        && org.assumed(Assumption.VALUES_AFTER_OWNER_CHANGE).equals("next-write");
  }

  private static boolean isWrite(Step step) {
    return step instanceof Step.Push
        || step instanceof Step.Edit
        || step instanceof Step.AppUserEdit;
  }

  private void write(Step step) {
    Writes writes = new Writes(world);
    if (step instanceof Step.Push push && push.action() == Step.Push.Action.DEACTIVATE) {
      stop(push, push.system() + " deactivates " + push.user(), "it changes the life cycle");
    } else if (step instanceof Step.Push push && creates(push)) {
      last = Optional.of(writes.create(push));
    } else {
      Optional<User> user = world.user(userOf(step));
      if (user.isEmpty()) {
        stop(step, userOf(step), "no user of this name is given");
        return;
      }
      last = Optional.of(write(writes, step, user.get()));
    }
  }

  private boolean creates(Step.Push push) {
    return push.action() == Step.Push.Action.CREATE
        && world.org().policy().inbound(push.system()).isPresent();
  }

  private static Event write(Writes writes, Step step, User user) {
    if (step instanceof Step.Edit edit) {
      return writes.edit(edit, user);
    }
    if (step instanceof Step.AppUserEdit edit) {
      return writes.editAppUser(edit, user);
    }
    return writes.push((Step.Push) step, user);
  }

  private static String userOf(Step step) {
    if (step instanceof Step.Edit edit) {
      return edit.user();
    }
    if (step instanceof Step.AppUserEdit edit) {
      return edit.user();
    }
    return ((Step.Push) step).user();
  }

  private void load(Step.GivenSnapshotUser given) {
    Path folder = Path.of(scenario.span().file()).resolveSibling(given.folder());
    Snapshot snapshot = Snapshot.open(folder);
    Optional<User> user = snapshot.find(given.user(), Wanted.EVERYTHING);
    if (!snapshot.isUsable() || user.isEmpty()) {
      stop(given, "snapshot \"" + given.folder() + "\"", "it has no user " + given.user());
      return;
    }
    world.load(snapshot.objects());
    world.put(given.user(), user.get());
  }

  private void stop(Step step, String words, String reason) {
    notRun = Optional.of(new CaseResult.NotRun(step.span(), words, reason));
  }
}
