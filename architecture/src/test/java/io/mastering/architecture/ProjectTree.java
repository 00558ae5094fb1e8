package io.mastering.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The texts of the project as they are kept: no build output, no private folders, no binaries. */
record ProjectTree(List<SourceFile> files) {
  private static final Set<String> KEPT_HIDDEN = Set.of(".ci", ".mvn", ".github");
  private static final long LARGEST = 4L << 20;

  static ProjectTree ofThisProject() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mastering"))) {
      root = root.getParent();
    }
    return of(root);
  }

  static ProjectTree of(Path root) {
    List<SourceFile> files = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collector(root, files));
    } catch (IOException e) {
      throw new UncheckedIOException("the project cannot be read", e);
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new ProjectTree(List.copyOf(files));
  }

  List<SourceFile> files(String ending) {
    return files.stream().filter(file -> file.path().endsWith(ending)).toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourceFile> files;

    Collector(Path root, List<SourceFile> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      boolean left = name.equals("target") || name.startsWith(".") && !KEPT_HIDDEN.contains(name);
      return left && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      // In a second work tree of git, .git is a file with a path of the machine.
      boolean isKept = !file.getFileName().toString().equals(".git");
      if (isKept && attributes.isRegularFile() && attributes.size() <= LARGEST) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (text.indexOf('\0') < 0) {
          files.add(new SourceFile(root.relativize(file).toString().replace('\\', '/'), text));
        }
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
