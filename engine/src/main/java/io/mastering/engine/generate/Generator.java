package io.mastering.engine.generate;

import io.mastering.engine.report.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes synthetic orgs: a snapshot folder of any size with {@code hub.mastering}, a policy that
 * declares the same settings. The same arguments give the same bytes; the first users of a larger
 * org are those of a smaller one. Memory does not grow with the number of users.
 */
public record Generator(Shape shape, long users, long seed) {
  private static final int CHUNK = 1 << 16;

  public Generator {
    if (users < 0) {
      throw new IllegalArgumentException("no org has " + users + " users");
    }
  }

  /**
   * Writes the snapshot and the policy into a folder, which is made when it is not there. Files of
   * the same names are replaced, each when it is complete; {@code users.ndjson} comes last.
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    SyntheticOrg org = SyntheticOrg.of(shape);
    new SettingsFiles(org, folder).write();
    try (WholeFile policy = WholeFile.at(folder.resolve("hub.mastering"))) {
      policy.stream().write(PolicyText.of(org).getBytes(StandardCharsets.UTF_8));
      policy.commit();
    }
    try (WholeFile file = WholeFile.at(folder.resolve("users.ndjson"))) {
      write(new People(org, shape, seed), file.stream());
      file.commit();
    }
  }

  private void write(People people, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder(2 * CHUNK);
    for (long user = 0; user < users; user++) {
      people.write(user, lines);
      if (lines.length() >= CHUNK || user == users - 1) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
      }
    }
  }
}
