package io.mastering.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project folder with the real launcher and the real jars, in which a script stands in for Maven:
 * it notes that it was called and puts the jars where a build leaves them.
 */
final class LaunchedProject {
  private static final Path CLI = Path.of("").toAbsolutePath();

  private final Path root;
  private final Path programs;
  private final Map<String, String> environment = new HashMap<>();

  private LaunchedProject(Path root, Path programs) {
    this.root = root;
    this.programs = programs;
  }

  static LaunchedProject in(Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("my project"));
    Path programs = Files.createDirectories(folder.resolve("programs"));
    Files.copy(CLI.resolveSibling("mastering"), root.resolve("mastering"));
    Files.createDirectories(root.resolve("cli/src/main/java"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("cli/pom.xml"), "<project/>");
    LaunchedProject project = new LaunchedProject(root, programs);
    project.environment.put("JAVA_HOME", System.getProperty("java.home"));
    project.environment.put("PATH", programs + ":/usr/bin:/bin");
    project.maven(
        "3.9.9", "cp \"$LIBRARIES\"/*.jar cli/target/mastering/lib/; cp \"$PROGRAM\" cli/target/");
    project.environment.put("LIBRARIES", CLI.resolve("target/mastering/lib").toString());
    project.environment.put("PROGRAM", project.program().toString());
    return project;
  }

  Path root() {
    return root;
  }

  LaunchedProject with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  LaunchedProject without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** The stand-in says that it is this version, and builds by running the commands. */
  LaunchedProject maven(String version, String commands) throws IOException {
    script(
        programs.resolve("mvn"),
        "if [ \"$1\" = -v ]; then echo 'Apache Maven " + version + "'; exit; fi",
        "echo \"$*\" >> calls",
        "mkdir -p cli/target/mastering/lib",
        "sleep 0.2",
        commands);
    return this;
  }

  /** A folder that looks like a Java of this version; {@code parts} are its programs. */
  Path java(String version, String... parts) throws IOException {
    Path home = Files.createDirectories(programs.resolveSibling("java-" + version));
    Files.createDirectories(home.resolve("bin"));
    for (String part : parts) {
      script(home.resolve("bin").resolve(part), "echo 'openjdk version \"" + version + "\"' >&2");
    }
    return home;
  }

  /** How often Maven was asked to build. */
  List<String> builds() throws IOException {
    Path calls = root.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  ProcessRun run(String... arguments) {
    return runAt(root, root.resolve("mastering"), arguments);
  }

  ProcessRun runAt(Path folder, Path launcher, String... arguments) {
    try {
      Path out = Files.createTempFile(programs, "out", "");
      Path err = Files.createTempFile(programs, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(
              Stream.concat(Stream.of("/bin/bash", launcher.toString()), Stream.of(arguments))
                  .toList());
      builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("the launcher does not end");
      }
      return new ProcessRun(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What one start of the launcher answered. */
  record ProcessRun(int code, String out, String err) {}

  private Path program() throws IOException {
    try (Stream<Path> jars = Files.list(CLI.resolve("target"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches("mastering-cli-.*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
