package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a small project that works at once: a policy, scenarios and a snapshot of a few users. */
@Command(
    name = "new",
    description = "Write a small working project: policy, scenarios and snapshot.")
public final class New implements Verb {
  private static final List<String> FILES =
      List.of(
          "README.md",
          "policy.mastering",
          "scenarios.mastering",
          "org/org.json",
          "org/apps.json",
          "org/idps.json",
          "org/schemas.json",
          "org/mappings.json",
          "org/users.ndjson");

  @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
  Path folder = Path.of("");

  @Override
  public ExitCode run(Console console) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      if (FreeFolder.isTaken(target)) {
        console.complain(
            "\"" + folder + "\" is there already and is not an empty folder.",
            "Name a folder that is empty or not there yet; nothing was written.");
        return ExitCode.USAGE;
      }
      writeWhole(target);
    } catch (IOException e) {
      console.complain(
          "The project cannot be written to \"" + folder + "\": " + reason(e) + ".",
          "Name a folder that you may write to; nothing was left behind.");
      return ExitCode.USAGE;
    }
    FILES.forEach(file -> console.result(folder.resolve(file).toString()));
    console.message("Now try: mastering test " + folder.resolve("scenarios.mastering"));
    return ExitCode.FINE;
  }

  /** Writes beside the target and moves into place, so that half a project is never seen. */
  private static void writeWhole(Path target) throws IOException {
    Path parent = Files.createDirectories(target.resolveSibling("."));
    Path draft = Files.createTempDirectory(parent, ".mastering-new-");
    try {
      // A temporary folder is its owner's only; a project is as open as any other folder.
      Path project = Files.createDirectory(draft.resolve("project"));
      for (String file : FILES) {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, Resources.bytes("project/" + file));
      }
      Files.move(project, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(draft);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String reason(IOException e) {
    String name = e.getClass().getSimpleName();
    return switch (name) {
      case "AccessDeniedException" -> "access is denied";
      case "FileAlreadyExistsException" -> "a file is in the way";
      default -> "the file system refused";
    };
  }
}
