package io.mastering.cli.command;

import io.mastering.engine.snapshot.IdHashes;
import io.mastering.engine.snapshot.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells what a run is begun with, so that one that is begun with something else is known. */
final class BegunWith {
  private static final int START = 1 << 16;

  private final Map<String, String> all = new LinkedHashMap<>();

  /**
   * @param sources the text of every file of the policy
   * @param options by name, texts that are others for other values
   */
  BegunWith(String org, Map<String, String> sources, Map<String, String> options) {
    StringBuilder texts = new StringBuilder();
    new TreeMap<>(sources).values().forEach(text -> texts.append(text).append('\0'));
    all.put("version of mastering", Release.current().version());
    all.put("policy", hash(texts.toString()));
    all.put("org", org);
    new TreeMap<>(options).forEach((option, value) -> all.put("value of " + option, value));
  }

  /**
   * @param files a text that is another one for other files that are written
   */
  BegunWith files(String files) {
    all.put("set of outputs", files);
    return this;
  }

  /** The files of a snapshot: the settings by what they say, the users by size, date and start. */
  BegunWith snapshot(Snapshot snapshot, Path users) throws IOException {
    all.put("snapshot", snapshot.settingsRead());
    try (InputStream in = Files.newInputStream(users)) {
      byte[] start = in.readNBytes(START);
      all.put(
          "file of users",
          snapshot.usersPlace().orElse("")
              + " "
              + Files.size(users)
              + " "
              + Files.getLastModifiedTime(users).toMillis()
              + " "
              + IdHashes.of(start, 0, start.length));
    }
    return this;
  }

  private static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length + " " + IdHashes.of(bytes, 0, bytes.length);
  }

  Map<String, String> all() {
    return all;
  }
}
