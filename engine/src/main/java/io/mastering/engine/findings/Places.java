package io.mastering.engine.findings;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Carried;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.Push;
import io.mastering.model.policy.Safeguard;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Assignments;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.InheritanceSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.MappedFrom;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.OverrideEntry;
import io.mastering.model.situation.PriorityList;
import io.mastering.model.situation.PriorityPlace;
import io.mastering.model.situation.SafeguardSettings;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where in a policy that stands which a finding rests upon. */
final class Places {
  private final Org policy;
  private final EffectiveOrg org;

  Places(EffectiveOrg org) {
    this.policy = org.policy();
    this.org = org;
  }

  /** The places of reasons, each once, in the order of the reasons. */
  List<Found.Place> of(List<Object> reasons) {
    List<Found.Place> places = new ArrayList<>();
    for (Object reason : reasons) {
      Optional<Span> span = of(reason);
      if (span.isPresent() && places.stream().noneMatch(p -> p.span().equals(span.get()))) {
        places.add(new Found.Place(span.get(), says(reason), end(reason)));
      }
    }
    return places;
  }

  private static String says(Object reason) {
    return reason instanceof Fact fact
        ? fact.sentence()
        : ((io.mastering.model.decision.Conclusion) reason).sentence();
  }

  private Optional<Span> of(Object reason) {
    if (reason instanceof AppSettings app) {
      return system(app.app());
    }
    if (reason instanceof IdpSettings idp) {
      return system(idp.idp());
    }
    if (reason instanceof SignInSettings idp) {
      return system(idp.idp());
    }
    if (reason instanceof LifeCycleSettings source) {
      return system(source.source());
    }
    if (reason instanceof Assignments assigned) {
      return system(assigned.system());
    }
    if (reason instanceof Candidate candidate) {
      return system(candidate.system());
    }
    if (reason instanceof Write write) {
      return policy.inbound(write.by()).map(Inbound::span);
    }
    return ofStatement(reason);
  }

  private Optional<Span> ofStatement(Object reason) {
    if (reason instanceof OverrideEntry entry) {
      return inheritance(
          statement ->
              isAbout(statement, entry.attribute())
                  && statement.inheritance().sources().contains(entry.source()));
    }
    if (reason instanceof InheritanceSettings settings) {
      return inheritance(
          statement ->
              isAbout(statement, settings.attribute())
                  && statement.inheritance().mode() == settings.mode());
    }
    if (reason instanceof PriorityList || reason instanceof PriorityPlace) {
      return priority();
    }
    if (reason instanceof MappedOut mapped) {
      return out(mapped.app(), mapped.attribute());
    }
    if (reason instanceof Carried carried) {
      return out(carried.app(), carried.attribute());
    }
    if (reason instanceof MappedFrom mapped) {
      return line(mapped).map(MapLine::span);
    }
    return reason instanceof SafeguardSettings
        ? policy.safeguard().map(Safeguard::span)
        : Optional.empty();
  }

  private Optional<OrgSystem> declared(String name) {
    return org.system(name).flatMap(system -> system.declared());
  }

  private Optional<Span> system(String name) {
    return declared(name).map(OrgSystem::span);
  }

  private Optional<Span> out(String app, String attribute) {
    return declared(app)
        .flatMap(OrgSystem::push)
        .map(Push::maps)
        .flatMap(maps -> line(maps, line -> line.from().equals(attribute)))
        .map(MapLine::span);
  }

  private Optional<MapLine> line(MappedFrom mapped) {
    return declared(mapped.system())
        .flatMap(s -> line(s.maps(), line -> line.to().equals(mapped.attribute())));
  }

  private Optional<Span> end(Object reason) {
    return reason instanceof MappedFrom mapped ? line(mapped).map(MapLine::when) : Optional.empty();
  }

  private static Optional<MapLine> line(List<MapLine> maps, Predicate<MapLine> wanted) {
    return maps.stream().filter(wanted).findFirst();
  }

  private static boolean isAbout(InheritanceStatement statement, String attribute) {
    return statement.attribute().equals(attribute)
        || statement.attribute().equals(InheritanceStatement.ALL);
  }

  /** A statement about the attribute itself comes before one about all. */
  private Optional<Span> inheritance(Predicate<InheritanceStatement> wanted) {
    return statements()
        .filter(wanted)
        .min(java.util.Comparator.comparing(s -> s.attribute().equals(InheritanceStatement.ALL)))
        .map(InheritanceStatement::span);
  }

  private Stream<InheritanceStatement> statements() {
    return Stream.of(
            policy.inheritance().stream(),
            policy.userTypes().stream().flatMap(type -> type.inheritance().stream()),
            policy.conditional().stream().flatMap(block -> block.inheritance().stream()))
        .flatMap(statements -> statements);
  }

  private Optional<Span> priority() {
    return policy
        .priority()
        .or(
            () ->
                policy.conditional().stream()
                    .map(ConditionalBlock::priority)
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(Priority::span);
  }
}
