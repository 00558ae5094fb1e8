package io.mastering.engine.snapshot;

import java.io.IOException;
import java.util.Optional;

/** Reads {@code org.json}: what no other file holds. */
final class OrgReader {
  private static final String SCHEMA = "mastering/snapshot/1";

  private final JsonWalk walk;
  private Optional<String> name = Optional.empty();
  private Optional<String> takenAt = Optional.empty();
  private Optional<Boolean> justInTime = Optional.empty();

  private OrgReader(JsonWalk walk) {
    this.walk = walk;
  }

  /**
   * @param justInTime whether the org lets a sign-in create users
   */
  record Org(Optional<String> name, Optional<String> takenAt, Optional<Boolean> justInTime) {
    static final Org SILENT = new Org(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Org read(JsonWalk walk) throws IOException, Misfit {
    OrgReader reader = new OrgReader(walk);
    if (!walk.object("the file", reader::member)) {
      return Org.SILENT;
    }
    return new Org(reader.name, reader.takenAt, reader.justInTime);
  }

  private void member(String member) throws IOException, Misfit {
    switch (member) {
      case "schema" -> schema();
      case "name" -> name = walk.text("\"name\"");
      case "takenAt" -> takenAt = walk.text("\"takenAt\"");
      case "jit" -> justInTime = walk.truth("\"jit\"");
      default -> walk.skip();
    }
  }

  private void schema() throws IOException, Misfit {
    Optional<String> schema = walk.text("\"schema\"");
    if (schema.isPresent() && !schema.get().equals(SCHEMA)) {
      throw walk.misfit(
          "\"" + schema.get() + "\" is not a snapshot that this version reads",
          "It reads \"" + SCHEMA + "\".");
    }
  }
}
