package io.mastering.engine.snapshot;

import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one entry of {@code links}: an app user with {@code app}, or an IdP user with {@code idp}.
 */
final class LinkReader {
  private static final String HELP =
      "Give each link as Okta returns the app user or IdP user, plus the id of its \"app\" or its"
          + " \"idp\".";

  private final JsonWalk walk;
  private final Wanted wanted;
  private Optional<String> app = Optional.empty();
  private Optional<String> idp = Optional.empty();
  private Optional<String> scope = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<String> externalId = Optional.empty();
  private Optional<String> syncState = Optional.empty();
  private Optional<String> created = Optional.empty();
  private Optional<String> lastUpdated = Optional.empty();
  private Optional<Boolean> updatedBySignIn = Optional.empty();
  private Optional<Link.Task> task = Optional.empty();
  private Profile profile = Profile.EMPTY;

  private LinkReader(JsonWalk walk, Wanted wanted) {
    this.walk = walk;
    this.wanted = wanted;
  }

  static Link read(JsonWalk walk, Wanted wanted) throws IOException, Misfit {
    LinkReader reader = new LinkReader(walk, wanted);
    int start = walk.offset();
    boolean there = walk.object("a link", reader::member);
    if (!there || reader.app.isPresent() == reader.idp.isPresent()) {
      String reason =
          there && reader.app.isPresent()
              ? "a link names both an app and an IdP"
              : "a link names neither an app nor an IdP";
      throw new Misfit(start, reason, HELP);
    }
    return reader.link();
  }

  private Link link() {
    boolean isIdp = idp.isPresent();
    return new Link(
        isIdp ? idp.get() : app.orElseThrow(),
        isIdp,
        scope,
        status,
        externalId,
        syncState,
        created,
        lastUpdated,
        updatedBySignIn,
        task,
        profile);
  }

  private void member(String name) throws IOException, Misfit {
    switch (name) {
      case "app" -> app = system("\"app\"");
      case "idp" -> idp = system("\"idp\"");
      case "scope" -> scope = walk.word("\"scope\"");
      case "status" -> status = walk.word("\"status\" of a link");
      case "externalId" -> externalId = walk.text("\"externalId\"");
      case "syncState" -> syncState = walk.word("\"syncState\"");
      case "created" -> created = date("\"created\"");
      case "lastUpdated" -> lastUpdated = date("\"lastUpdated\"");
      case "updatedBySignIn" -> updatedBySignIn = walk.truth("\"updatedBySignIn\"");
      case "task" -> task();
      case "_embedded" -> walk.object("\"_embedded\"", this::embedded);
      case "profile" -> profile = UserReader.profile(walk, wanted.linkProfile());
      default -> walk.skip();
    }
  }

  private Optional<String> system(String what) throws IOException, Misfit {
    return walk.text(what).filter(id -> !id.isEmpty());
  }

  private Optional<String> date(String what) throws IOException, Misfit {
    if (wanted.dates()) {
      return walk.text(what);
    }
    walk.checkText(what);
    return Optional.empty();
  }

  private void embedded(String name) throws IOException, Misfit {
    if (name.equals("task")) {
      task();
    } else {
      walk.skip();
    }
  }

  private void task() throws IOException, Misfit {
    TaskMembers members = new TaskMembers();
    walk.object("\"task\"", members::member);
    task = members.status.map(s -> new Link.Task(s, members.errorString)).or(() -> task);
  }

  private final class TaskMembers {
    private Optional<String> status = Optional.empty();
    private Optional<String> errorString = Optional.empty();

    private void member(String name) throws IOException, Misfit {
      switch (name) {
        case "status" -> status = walk.text("\"status\" of a task");
        case "errorString" -> errorString = walk.text("\"errorString\"");
        default -> walk.skip();
      }
    }
  }
}
