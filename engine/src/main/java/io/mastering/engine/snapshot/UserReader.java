package io.mastering.engine.snapshot;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.identity.User;
import io.mastering.model.identity.UserStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads one line of {@code users.ndjson}. */
final class UserReader {
  private static final String HELP =
      "Give the user as GET /api/v1/users/{userId} returns it, plus \"links\".";

  private static final int MANY = 16;

  private final Wanted wanted;
  private Optional<String> id = Optional.empty();
  private UserStatus status = UserStatus.UNKNOWN;
  private Optional<String> type = Optional.empty();
  private Optional<String> provider = Optional.empty();
  private Profile profile = Profile.EMPTY;
  private List<String> groups = new ArrayList<>();
  private List<Link> links = new ArrayList<>();
  private boolean showsGroups;
  private boolean showsLinks;

  // the systems of the links, once there are too many links to look through
  private final Set<String> systems = new HashSet<>(0);

  private UserReader(Wanted wanted) {
    this.wanted = wanted;
  }

  static User read(byte[] bytes, int from, int to, Wanted wanted) throws Misfit {
    return JsonWalk.over(bytes, from, to, "line", new UserReader(wanted)::line);
  }

  private User line(JsonWalk walk) throws IOException, Misfit {
    if (!walk.object("the line", name -> member(walk, name))) {
      throw new Misfit(0, "the line must be an object, but it is null", HELP);
    }
    if (id.isEmpty()) {
      throw new Misfit(0, "the user has no id", HELP);
    }
    return new User(
        id.get(), status, type, provider, profile, groups, links, showsGroups, showsLinks);
  }

  private void member(JsonWalk walk, String name) throws IOException, Misfit {
    switch (name) {
      case "id" -> id = id(walk);
      case "status" -> status = status(walk);
      case "type" -> walk.object("\"type\"", n -> type(walk, n));
      case "credentials" -> walk.object("\"credentials\"", n -> credentials(walk, n));
      case "profile" -> profile = profile(walk, wanted.profile());
      case "groups" -> showsGroups = walk.list("\"groups\"", () -> group(walk));
      case "links" -> showsLinks = walk.list("\"links\"", () -> link(walk));
      default -> walk.skip();
    }
  }

  private static Optional<String> id(JsonWalk walk) throws IOException, Misfit {
    Optional<String> id = walk.text("\"id\"");
    if (id.isPresent() && id.get().isEmpty()) {
      throw walk.misfit("the id of the user is empty", HELP);
    }
    // half a surrogate pair is valid JSON, but no text that could be written again
    if (id.isPresent() && id.get().codePoints().anyMatch(UserReader::isHalf)) {
      throw walk.misfit("the id of the user holds half a character", HELP);
    }
    return id;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static UserStatus status(JsonWalk walk) throws IOException, Misfit {
    Optional<String> name = walk.word("\"status\"");
    if (name.isEmpty()) {
      return UserStatus.UNKNOWN;
    }
    Optional<UserStatus> status = UserStatus.named(name.get());
    if (status.isEmpty()) {
      throw walk.misfit(
          "Okta has no user status \"" + brief(name.get()) + "\"",
          "Write ACTIVE, DEPROVISIONED, LOCKED_OUT, PASSWORD_EXPIRED, PROVISIONED, RECOVERY,"
              + " STAGED or SUSPENDED, or leave it out.");
    }
    return status.get();
  }

  private static String brief(String text) {
    return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "...";
  }

  private void type(JsonWalk walk, String name) throws IOException, Misfit {
    if (name.equals("id")) {
      type = walk.text("\"id\" of \"type\"");
    } else {
      walk.skip();
    }
  }

  private void credentials(JsonWalk walk, String name) throws IOException, Misfit {
    if (name.equals("provider")) {
      walk.object("\"provider\"", n -> provider(walk, n));
    } else {
      walk.skip();
    }
  }

  private void provider(JsonWalk walk, String name) throws IOException, Misfit {
    if (name.equals("type")) {
      provider = walk.text("\"type\" of \"provider\"");
    } else {
      walk.skip();
    }
  }

  private void group(JsonWalk walk) throws IOException, Misfit {
    Optional<String> group = walk.text("a group");
    if (wanted.groups()) {
      group.ifPresent(groups::add);
    }
  }

  private void link(JsonWalk walk) throws IOException, Misfit {
    int start = walk.offset();
    Link link = LinkReader.read(walk, wanted);
    if (isKnown(link.system())) {
      throw new Misfit(
          start,
          "the user has two links to \"" + brief(link.system()) + "\"",
          "Keep one: a user has at most one link to an app or IdP.");
    }
    links.add(link);
  }

  private boolean isKnown(String system) {
    if (links.size() < MANY) {
      for (Link link : links) {
        if (link.system().equals(system)) {
          return true;
        }
      }
      return false;
    }
    if (links.size() == MANY) {
      links.forEach(l -> systems.add(l.system()));
    }
    return !systems.add(system);
  }

  static Profile profile(JsonWalk walk, Predicate<String> wanted) throws IOException, Misfit {
    ProfileValues values = new ProfileValues(walk, wanted);
    walk.object("\"profile\"", values);
    return values.found.isEmpty() ? Profile.EMPTY : new Profile(values.found);
  }

  /** The wanted values of a profile; most profiles have none. */
  private static final class ProfileValues implements JsonWalk.Member {
    private final JsonWalk walk;
    private final Predicate<String> wanted;
    private Map<String, String> found = Map.of();

    private ProfileValues(JsonWalk walk, Predicate<String> wanted) {
      this.walk = walk;
      this.wanted = wanted;
    }

    @Override
    public void read(String name) throws IOException {
      if (!wanted.test(name)) {
        walk.skip();
        return;
      }
      Optional<String> value = walk.value();
      if (value.isPresent()) {
        found = found.isEmpty() ? new HashMap<>() : found;
        found.put(name, value.get());
      }
    }
  }
}
