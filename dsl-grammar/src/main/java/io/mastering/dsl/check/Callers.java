package io.mastering.dsl.check;

import io.mastering.model.policy.Inbound;
import io.mastering.model.policy.MapLine;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Push;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The callers that orgs are to each other: an app that pushes into another org of the policy calls
 * there, as if it were declared there with {@code inbound} (P4).
 */
final class Callers {
  private Callers() {}

  /** The orgs, each with the apps of the others that push into it. */
  static List<Org> between(List<Org> orgs) {
    return orgs.stream().map(org -> with(org, orgs)).toList();
  }

  private static Org with(Org org, List<Org> orgs) {
    List<Inbound> inbounds = new ArrayList<>(org.inbounds());
    for (Org other : orgs) {
      for (OrgSystem app : other.systems()) {
        boolean calls =
            !other.name().equals(org.name())
                && app.target().filter(org.name()::equals).isPresent()
                && inbounds.stream().noneMatch(known -> known.name().equals(app.name()))
                && org.system(app.name()).isEmpty();
        if (calls) {
          inbounds.add(caller(app));
        }
      }
    }
    return inbounds.size() == org.inbounds().size() ? org : org.withInbounds(inbounds);
  }

  /** Its mapping says what it sends; where the policy shows none, it may send everything. */
  private static Inbound caller(OrgSystem app) {
    Optional<Push> push = app.push();
    List<String> targets =
        push.map(Push::maps).orElse(List.of()).stream().map(MapLine::to).distinct().toList();
    return new Inbound(
        app.name(),
        app.span(),
        push.flatMap(Push::createUsers),
        Optional.of(push.flatMap(Push::updateAttributes).orElse(false)),
        push.flatMap(Push::deactivateUsers),
        targets.isEmpty() ? Optional.empty() : Optional.of(targets));
  }
}
