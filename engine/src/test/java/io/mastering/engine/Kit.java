package io.mastering.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The reference data and the side-by-side kit beside the project, which a clone may not have. */
public final class Kit {
  private Kit() {}

  /** A file or folder of it; without it the calling test is skipped. */
  public static Path path(String name) {
    Path shared =
        Optional.ofNullable(System.getenv("MASTERING_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"));
    Path path = shared.resolve(name);
    assumeTrue(Files.exists(path), "there is no " + path);
    return path;
  }

  /** Runs one of its Python programs; without Python the calling test is skipped. */
  public static void python(String program, Object... arguments) throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of("python3", path(program).toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError(program + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
