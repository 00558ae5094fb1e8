package io.mastering.engine.scenario;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Imports from a source, record by record (4.2). */
final class Imports {
  private static final Set<String> WORDS = Set.of("import", "creation");

  private final World world;

  Imports(World world) {
    this.world = world;
  }

  Event record(Step.Imports step, Step.ImportedUser record) {
    Write asked =
        new Write("import from " + step.source(), Write.Kind.IMPORT, step.source(), false);
    Map<String, String> values = new HashMap<>(world.org().inOkta(step.source(), record.values()));
    if (world.user(record.user()).isEmpty()) {
      values = new HashMap<>(GivenUsers.profile(record.user(), values).values());
    }
    return new Arrival(world, record.user(), asked, Write.Kind.IMPORT_VALUES, values)
        .carryOut(WORDS, facts(step, record.user(), asked, values));
  }

  private List<Fact> facts(
      Step.Imports step, String name, Write asked, Map<String, String> values) {
    EffectiveOrg org = world.org();
    Optional<User> user = world.user(name);
    Optional<Matching> matching =
        org.policy().matchings().stream().filter(m -> m.source().equals(step.source())).findFirst();
    boolean linked =
        user.stream()
            .flatMap(u -> u.links().stream())
            .map(Link::system)
            .anyMatch(step.source()::equals);
    return List.of(
        settings(step.source(), matching),
        new SourceRecord(
            asked.write(),
            SourceRecord.Seen.IN_IMPORT,
            exact(user, matching, values),
            partial(user, matching, values),
            Truth.of(linked),
            Truth.NO));
  }

  private int exact(Optional<User> user, Optional<Matching> matching, Map<String, String> values) {
    String attribute =
        matching.flatMap(Matching::exactBy).filter(by -> !by.equals("username")).orElse("login");
    Optional<String> value =
        Optional.ofNullable(values.get(attribute))
            .or(() -> user.flatMap(u -> u.profile().value(attribute)));
    return value.map(v -> world.count(attribute, v, user)).orElse(0);
  }

  private int partial(
      Optional<User> user, Optional<Matching> matching, Map<String, String> values) {
    if (matching.filter(Matching::partialByName).isEmpty()) {
      return 0;
    }
    return (int)
        world.users().stream()
            .filter(other -> same(other, user, values, "firstName"))
            .filter(other -> same(other, user, values, "lastName"))
            .count();
  }

  private static boolean same(
      User other, Optional<User> user, Map<String, String> values, String attribute) {
    Optional<String> value =
        Optional.ofNullable(values.get(attribute))
            .or(() -> user.flatMap(u -> u.profile().value(attribute)));
    return value.isPresent() && value.equals(other.profile().value(attribute));
  }

  /** What the policy leaves unsaid is unknown: the API does not show it. */
  private static ImportSettings settings(String source, Optional<Matching> matching) {
    ImportSettings.OnNoMatch onNone =
        matching
            .flatMap(Matching::onNone)
            .map(
                none ->
                    switch (none) {
                      case CREATE -> ImportSettings.OnNoMatch.CREATE;
                      case ASK -> ImportSettings.OnNoMatch.ASK;
                      case IGNORE -> ImportSettings.OnNoMatch.IGNORE;
                    })
            .orElse(ImportSettings.OnNoMatch.UNKNOWN);
    return new ImportSettings(
        source,
        links(matching.flatMap(Matching::onExact)),
        links(matching.flatMap(Matching::onPartial)),
        onNone);
  }

  private static Truth links(Optional<Matching.OnMatch> onMatch) {
    return Truth.of(onMatch.map(m -> m == Matching.OnMatch.LINK));
  }
}
