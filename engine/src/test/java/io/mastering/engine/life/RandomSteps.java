package io.mastering.engine.life;

import io.mastering.engine.Chance;
import io.mastering.engine.RandomOrg;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events of every kind in a random world, whether or not they make sense there. */
final class RandomSteps {
  private final RandomWorld world;
  private final Chance chance;
  private final RandomSettings settings;

  RandomSteps(RandomWorld world, Chance chance) {
    this.world = world;
    this.chance = chance;
    this.settings = new RandomSettings(chance);
  }

  /** An event that may happen next. */
  Step next(State state) {
    String org = chance.of(0.6) ? RandomWorld.HUB : RandomWorld.SPOKE;
    if (chance.of(0.03)) {
      return changeOfSettings(state, org);
    }
    return switch (chance.below(13)) {
      case 0, 1 -> push(state);
      case 2 -> retry(state);
      case 3, 4 -> signIn(state, org);
      case 5, 6 -> imports(state, org);
      case 7 -> confirm(state, org);
      case 8 -> edit(state, org);
      case 9 -> appUserEdit(state, org);
      case 10 -> leaving(state, org);
      case 11 -> transition(state, org);
      default -> linking(state, org);
    };
  }

  private Step changeOfSettings(State state, String org) {
    Org now = state.org(org).org().policy();
    if (chance.of(0.02)) {
      List<String> all = new ArrayList<>(systems(org, s -> true));
      now.inbounds().forEach(inbound -> all.add(inbound.name()));
      return new Step.Deletes(chance.pick(all), org, RandomOrg.SPAN);
    }
    return new Step.SettingsBecome(org, settings.change(now), "a setting", RandomOrg.SPAN);
  }

  private Step push(State state) {
    List<Step.Push.Action> actions = new ArrayList<>(List.of(Step.Push.Action.values()));
    actions.add(Step.Push.Action.UPDATE);
    actions.add(Step.Push.Action.UPDATE);
    boolean betweenOrgs = chance.of(0.5);
    String org = betweenOrgs ? RandomWorld.SPOKE : RandomWorld.HUB;
    return new Step.Push(
        betweenOrgs ? RandomSettings.ORG2ORG : pusher(org),
        org,
        user(state, org),
        chance.pick(actions),
        chance.maybe(0.6, world::values),
        RandomOrg.SPAN);
  }

  private Step retry(State state) {
    if (!state.tasks().isEmpty() && chance.often()) {
      State.FailedPush task = chance.pick(state.tasks());
      return new Step.Retries(task.caller(), task.org(), task.user(), RandomOrg.SPAN);
    }
    String org = RandomWorld.HUB;
    return chance.often()
        ? push(state)
        : new Step.Retries(pusher(org), org, user(state, org), RandomOrg.SPAN);
  }

  /** An app or a caller that pushes into the org. */
  private String pusher(String org) {
    List<String> pushers = new ArrayList<>(apps(org));
    policy(org).inbounds().forEach(inbound -> pushers.add(inbound.name()));
    return chance.pick(pushers);
  }

  private Step signIn(State state, String org) {
    List<String> idps = systems(org, s -> s.role() == OrgSystem.Role.IDP);
    return idps.isEmpty()
        ? edit(state, org)
        : new Step.SignsIn(
            user(state, org), chance.pick(idps), org, world.values(), RandomOrg.SPAN);
  }

  private Step imports(State state, String org) {
    boolean single = chance.of(0.6);
    List<Step.ImportedUser> records = new ArrayList<>();
    for (int i = single ? 1 : 1 + chance.below(3); i > 0; i--) {
      records.add(new Step.ImportedUser(user(state, org), world.values()));
    }
    List<String> missing =
        single && chance.of(0.7) ? List.of() : chance.list(2, () -> user(state, org));
    return new Step.Imports(
        chance.pick(apps(org)), org, chance.of(0.4), records, missing, RandomOrg.SPAN);
  }

  private Step confirm(State state, String org) {
    List<String> waiting =
        state.org(org).records().entrySet().stream()
            .filter(entry -> entry.getValue().user().isEmpty())
            .map(entry -> entry.getKey().name())
            .toList();
    if (waiting.isEmpty() && chance.often()) {
      return imports(state, org);
    }
    String record = waiting.isEmpty() || chance.of(0.1) ? user(state, org) : chance.pick(waiting);
    return new Step.Confirms(record, user(state, org), org, RandomOrg.SPAN);
  }

  private Step edit(State state, String org) {
    Step.Editor by = chance.pick(List.of(Step.Editor.values()));
    boolean replaces = by == Step.Editor.API && chance.of(0.3);
    return new Step.Edit(user(state, org), org, by, replaces, world.values(), RandomOrg.SPAN);
  }

  private Step appUserEdit(State state, String org) {
    return new Step.AppUserEdit(
        chance.pick(apps(org)), org, user(state, org), world.values(), RandomOrg.SPAN);
  }

  private Step leaving(State state, String org) {
    return chance.of(0.5)
        ? new Step.Terminated(
            user(state, org), chance.pick(systems(org, s -> true)), org, RandomOrg.SPAN)
        : new Step.Rehired(
            user(state, org), chance.pick(apps(org)), org, world.values(), RandomOrg.SPAN);
  }

  private Step transition(State state, String org) {
    return new Step.Changes(
        user(state, org),
        org,
        chance.pick(List.of(Step.Transition.values())),
        chance.pick(List.of(Step.Editor.API, Step.Editor.ADMIN)),
        RandomOrg.SPAN);
  }

  private Step linking(State state, String org) {
    String system = chance.pick(systems(org, s -> true));
    String user = user(state, org);
    if (chance.of(0.4)) {
      return new Step.Disconnects(user, system, org, RandomOrg.SPAN);
    }
    Step.GivenLink link =
        new Step.GivenLink(
            system,
            org,
            chance.of(0.5) ? Map.of() : world.values(),
            chance.often(),
            chance.often(),
            chance.of(0.5),
            chance.of(0.1),
            false,
            RandomOrg.SPAN);
    String said = chance.of(0.9) ? org : RandomWorld.HUB;
    return new Step.Links(user, said, link, RandomOrg.SPAN);
  }

  /** Systems of the org as it was at first: one may have been deleted since. */
  private List<String> systems(String org, java.util.function.Predicate<OrgSystem> which) {
    return policy(org).systems().stream().filter(which).map(OrgSystem::name).toList();
  }

  private List<String> apps(String org) {
    return systems(org, s -> s.role() != OrgSystem.Role.IDP);
  }

  private Org policy(String org) {
    return org.equals(RandomWorld.HUB) ? world.hub : world.spoke;
  }

  private String user(State state, String org) {
    List<String> known = List.copyOf(state.org(org).accounts().keySet());
    Optional<String> one = chance.maybe(0.7, () -> "").filter(o -> !known.isEmpty());
    return one.isPresent() ? chance.pick(known) : chance.pick(RandomWorld.NAMES);
  }
}
