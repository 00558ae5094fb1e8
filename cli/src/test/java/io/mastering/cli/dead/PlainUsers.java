package io.mastering.cli.dead;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Users of a {@link RandomPolicy} who answer every question that it can ask. */
final class PlainUsers {
  private final Random random;

  private PlainUsers(long seed) {
    this.random = new Random(seed);
  }

  static List<User> of(long seed, int count) {
    PlainUsers users = new PlainUsers(seed);
    List<User> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(users.user("00u" + i));
    }
    return all;
  }

  private User user(String id) {
    String type = pick(RandomPolicy.TYPES);
    return new User(
        id,
        UserStatus.named(pick(RandomPolicy.STATUSES)).orElseThrow(),
        random.nextBoolean() ? Optional.of(type) : Optional.empty(),
        Optional.of("OKTA"),
        profile(0.7),
        List.of("G", "H").stream().filter(group -> random.nextBoolean()).toList(),
        links());
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (String system : RandomPolicy.SYSTEMS) {
      if (random.nextDouble() < 0.6) {
        boolean idp = system.equals(RandomPolicy.IDP);
        links.add(
            new Link(
                system,
                idp,
                idp ? Optional.empty() : Optional.of(pick(List.of("USER", "USER", "GROUP"))),
                idp ? Optional.empty() : Optional.of("ACTIVE"),
                Optional.of("x"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                idp ? Optional.of(random.nextBoolean()) : Optional.empty(),
                Optional.empty(),
                profile(0.5)));
      }
    }
    return links;
  }

  private Profile profile(double there) {
    Map<String, String> values = new HashMap<>();
    values.put("login", "ana@acme.example");
    if (random.nextDouble() < there) {
      values.put("department", pick(RandomPolicy.VALUES));
    }
    if (random.nextDouble() < there) {
      values.put("startDate", pick(RandomPolicy.DAYS));
    }
    if (random.nextDouble() < there) {
      values.put("title", "Lead");
    }
    return new Profile(values);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
