package io.mastering.engine.life;

import io.mastering.engine.RandomOrg;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.Link;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An org that a test declares in a few words, and the writes that happen in it. */
final class SmallOrg {
  static final Span SPAN = RandomOrg.SPAN;
  private final String name;
  private final List<OrgSystem> systems = new ArrayList<>();
  private final List<Inbound> inbounds = new ArrayList<>();
  private final List<Matching> matchings = new ArrayList<>();
  private Optional<Priority> priority = Optional.empty();

  private SmallOrg(String name) {
    this.name = name;
  }

  static SmallOrg called(String name) {
    return new SmallOrg(name);
  }

  SmallOrg source(String source) {
    return system(OrgSystem.Role.SOURCE, source, Optional.empty());
  }

  /** An app that pushes users into another org, as they are. */
  SmallOrg appInto(String app, String target) {
    return system(OrgSystem.Role.APP, app, Optional.of(target));
  }

  private SmallOrg system(OrgSystem.Role role, String system, Optional<String> target) {
    Push push =
        new Push(
            Optional.of(true),
            Optional.of(true),
            Optional.of(true),
            Optional.empty(),
            List.of(),
            List.of());
    systems.add(
        new OrgSystem(
            role,
            system,
            SPAN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            target.map(org -> push),
            Optional.empty(),
            target));
    return this;
  }

  SmallOrg caller(String caller) {
    inbounds.add(
        new Inbound(
            caller,
            SPAN,
            Optional.of(true),
            Optional.of(true),
            Optional.of(true),
            Optional.empty()));
    return this;
  }

  SmallOrg priority(String... sources) {
    priority = Optional.of(new Priority(List.of(sources), SPAN));
    return this;
  }

  /** Records of the source are matched by e-mail. */
  SmallOrg matching(String source, Matching.OnMatch onMatch, Matching.OnNoMatch onNone) {
    matchings.add(
        new Matching(
            source,
            Optional.of("email"),
            false,
            Optional.of(onMatch),
            Optional.empty(),
            Optional.of(onNone),
            SPAN));
    return this;
  }

  OrgState state() {
    Org org =
        new Org(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            systems,
            inbounds,
            priority,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            matchings,
            Optional.empty(),
            Map.of());
    return OrgState.of(EffectiveOrg.of(org, Optional.empty()));
  }

  /** A user with the values that nobody needs to say. */
  static Account user(String name, Link... links) {
    return NewUsers.account(name, NewUsers.values(name, Map.of())).and(List.of(links));
  }

  /** An individual, matched link to a source, which holds these values. */
  static Link link(String source, Map<String, String> values) {
    return Links.of(source, false, true, true, false, values);
  }

  static Step.Imports imports(String source, String org, Step.ImportedUser... records) {
    return new Step.Imports(source, org, false, List.of(records), List.of(), SPAN);
  }

  /** A full import in which these records are gone. */
  static Step.Imports missing(String source, String org, List<String> gone) {
    return new Step.Imports(source, org, false, List.of(), gone, SPAN);
  }

  static Step.ImportedUser record(String name, Map<String, String> values) {
    return new Step.ImportedUser(name, values);
  }

  static Step.Push push(String by, String org, String user, Map<String, String> values) {
    return new Step.Push(by, org, user, Step.Push.Action.UPDATE, Optional.of(values), SPAN);
  }

  static Step.Edit edit(String org, String user, Map<String, String> values) {
    return new Step.Edit(user, org, Step.Editor.API, false, values, SPAN);
  }
}
