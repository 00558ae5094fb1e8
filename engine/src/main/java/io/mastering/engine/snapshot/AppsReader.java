package io.mastering.engine.snapshot;

import io.mastering.model.identity.App;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code apps.json}: the answer of GET /api/v1/apps. */
final class AppsReader {
  static final String HELP = "Save the answer of GET /api/v1/apps.";

  private final JsonWalk walk;
  private Optional<String> id = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> label = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<Set<String>> features = Optional.empty();
  private Optional<String> signOnMode = Optional.empty();

  private AppsReader(JsonWalk walk) {
    this.walk = walk;
  }

  static List<App> read(JsonWalk walk) throws IOException, Misfit {
    List<App> apps = new ArrayList<>();
    Ids ids = new Ids();
    Ids.list(walk, HELP, () -> apps.add(new AppsReader(walk).app(ids)));
    return apps;
  }

  private App app(Ids ids) throws IOException, Misfit {
    int start = walk.offset();
    walk.object("an app", this::member);
    String known = ids.unique(id, start, "an app", HELP);
    return new App(known, name, label.or(() -> name).orElse(known), status, features, signOnMode);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "id" -> id = walk.text("the id of an app");
      case "name" -> name = walk.text("\"name\"");
      case "label" -> label = walk.text("\"label\"");
      case "status" -> status = walk.text("\"status\" of an app");
      case "features" -> features();
      case "signOnMode" -> signOnMode = walk.text("\"signOnMode\"");
      default -> walk.skip();
    }
  }

  private void features() throws IOException, Misfit {
    Set<String> names = new HashSet<>();
    if (walk.list("\"features\"", () -> walk.text("a feature").ifPresent(names::add))) {
      features = Optional.of(names);
    }
  }
}
