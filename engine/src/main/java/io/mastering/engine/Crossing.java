package io.mastering.engine;

import io.mastering.engine.findings.FindingsOfUser;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.life.OrgState;
import io.mastering.engine.life.ShownUsers;
import io.mastering.engine.life.State;
import io.mastering.engine.report.Story;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user of two orgs, one of which pushes him into the other, as their snapshots show him.
 *
 * @param from the org that pushes
 * @param to the org that is pushed into
 * @param app the app that pushes, as {@code from} calls it
 * @param chronicle the push, and what becomes of it
 */
public record Crossing(String from, String to, String app, Chronicle chronicle) {

  /**
   * Every push of a user between two orgs of which there are snapshots.
   *
   * @param snapshots by the name of the org
   * @param idOrLogin of the user in any of the orgs
   */
  public static List<Crossing> of(
      Life life, Policy policy, Map<String, Snapshot> snapshots, String idOrLogin)
      throws IOException {
    List<Crossing> crossings = new ArrayList<>();
    for (Org org : policy.orgs()) {
      for (OrgSystem app : org.systems()) {
        boolean known =
            snapshots.containsKey(org.name())
                && app.target().filter(snapshots::containsKey).isPresent();
        if (known) {
          new Search(
                  life,
                  policy,
                  org,
                  app,
                  shown(snapshots, org.name()),
                  shown(snapshots, app.target().orElseThrow()))
              .find(idOrLogin)
              .ifPresent(crossings::add);
        }
      }
    }
    return crossings;
  }

  /** The push as a story, in which ways out say whom a disconnection locks out. */
  public Story story(Life life, Engine engine, FindingRules finding) {
    return Story.of(
        life,
        chronicle,
        Optional.empty(),
        (org, before, after) ->
            FindingsOfUser.lockOut(engine.rules(), finding.rules(), org, before, after));
  }

  private static Snapshot shown(Map<String, Snapshot> snapshots, String org) {
    return Optional.ofNullable(snapshots.get(org)).orElseThrow();
  }

  /** Looks for the user on both sides of an app. */
  private record Search(
      Life life, Policy policy, Org org, OrgSystem app, Snapshot here, Snapshot there) {

    Optional<Crossing> find(String idOrLogin) throws IOException {
      String target = app.target().orElseThrow();
      EffectiveOrg from = EffectiveOrg.of(org, Optional.of(here.objects()));
      Optional<User> pushed = here.find(idOrLogin, Wanted.EVERYTHING);
      if (pushed.isEmpty()) {
        Optional<User> known = there.find(idOrLogin, Wanted.EVERYTHING);
        pushed = known.isEmpty() ? Optional.empty() : counterpart(from, known.get());
      }
      Optional<Link> link = pushed.flatMap(user -> link(from, user));
      if (link.isEmpty()) {
        return Optional.empty();
      }
      User user = pushed.orElseThrow();
      Optional<User> reached =
          link.get()
              .externalId()
              .flatMap(id -> there.find(id, Wanted.EVERYTHING))
              .or(
                  () ->
                      user.profile()
                          .value("login")
                          .flatMap(login -> there.find(login, Wanted.EVERYTHING)));
      return Optional.of(push(from, user, target, reached));
    }

    private Crossing push(EffectiveOrg from, User user, String target, Optional<User> reached) {
      String name = user.profile().value("login").orElse(user.id());
      Map<String, OrgState> orgs = new LinkedHashMap<>(State.of(policy).orgs());
      orgs.put(org.name(), OrgState.of(from));
      EffectiveOrg to =
          EffectiveOrg.of(policy.org(target).orElseThrow(), Optional.of(there.objects()));
      orgs.put(target, OrgState.of(to));
      State state =
          new State(orgs, List.of()).with(org.name(), name, ShownUsers.account(from, user));
      if (reached.isPresent()) {
        state = state.with(target, name, ShownUsers.account(to, reached.get()));
      }
      Step.Push push =
          new Step.Push(
              app.name(), org.name(), name, Step.Push.Action.UPDATE, Optional.empty(), app.span());
      String words = app.name() + " of " + org.name() + " pushes " + name + " into " + target;
      Chronicle told = Chronicle.from(state).and(life, push, words, life.turn(state, push));
      return new Crossing(org.name(), target, app.name(), told);
    }

    private Optional<Link> link(EffectiveOrg from, User user) {
      Optional<String> id = from.system(app.name()).flatMap(EffectiveSystem::id);
      return user.links().stream()
          .filter(
              link ->
                  link.system().equals(app.name()) || id.filter(link.system()::equals).isPresent())
          .findFirst();
    }

    /** The user whose link to the app names this user of the other org. */
    private Optional<User> counterpart(EffectiveOrg from, User other) throws IOException {
      List<User> found = new ArrayList<>();
      here.users(
          Wanted.EVERYTHING,
          user -> {
            boolean his =
                link(from, user).flatMap(Link::externalId).filter(other.id()::equals).isPresent();
            if (his && found.isEmpty()) {
              found.add(user);
            }
          },
          rejected -> {});
      return found.stream().findFirst();
    }
  }
}
