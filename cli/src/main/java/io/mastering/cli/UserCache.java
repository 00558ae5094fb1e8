package io.mastering.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The user's folder for what can be found out again, as the environment names it. */
final class UserCache {
  private static final String OURS = "mastering";

  private UserCache() {}

  /** Empty where the environment names no home. */
  static Optional<String> folder(Map<String, String> environment) {
    return absolute(environment, "XDG_CACHE_HOME")
        .or(() -> absolute(environment, "LOCALAPPDATA"))
        .or(() -> absolute(environment, "HOME").map(home -> home.resolve(".cache")))
        .map(folder -> folder.resolve(OURS).toString());
  }

  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
