package io.mastering.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The side-by-side kit beside the project, which a clone may not have. */
final class Kit {
  private Kit() {}

  /** A file of it; without it the calling test is skipped. */
  static Path path(String name) {
    Path shared =
        Optional.ofNullable(System.getenv("MASTERING_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"));
    Path path = shared.resolve("peers").resolve(name);
    assumeTrue(Files.exists(path), "there is no " + path);
    return path;
  }

  /** Runs one of its Python programs and gives what it printed; it must end well. */
  static String python(String program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3", path(program).toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      return "";
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(program + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
