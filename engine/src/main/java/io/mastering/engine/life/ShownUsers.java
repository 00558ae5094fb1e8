package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import java.util.List;
import java.util.Optional;

/** Users of a snapshot, as the state of an org knows them: their links by the names of systems. */
public final class ShownUsers {
  private ShownUsers() {}

  public static Account account(EffectiveOrg org, User user) {
    List<Link> links = user.links().stream().map(link -> named(org, link)).toList();
    return Account.of(user).with(links);
  }

  private static Link named(EffectiveOrg org, Link link) {
    Optional<String> name =
        org.systems().stream()
            .filter(system -> system.idp() == link.idp())
            .filter(system -> system.id().filter(link.system()::equals).isPresent())
            .map(EffectiveSystem::name)
            .findFirst();
    return name.map(n -> Links.named(link, n)).orElse(link);
  }
}
