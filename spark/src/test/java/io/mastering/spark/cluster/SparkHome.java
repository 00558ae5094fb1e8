package io.mastering.spark.cluster;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** The folder of a Spark, made of the jars that this test was started with. */
final class SparkHome {
  private static final Pattern NOT_SPARK =
      Pattern.compile(
          "(mastering|drools|kie|jqwik|junit|assertj|opentest4j|apiguardian|byte-buddy|jspecify"
              + "|surefire).*");

  private final Path folder;

  private SparkHome(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes one.
   *
   * @param without the beginning of names of jars that it shall not have
   */
  static SparkHome in(Path folder, String without) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(":")) {
      Path jar = Path.of(entry).toAbsolutePath();
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar")
          && !NOT_SPARK.matcher(name).matches()
          && (without.isEmpty() || !name.startsWith(without))) {
        link(jars.resolve(name), jar);
      }
    }
    SparkHome home = new SparkHome(folder);
    home.writeSubmit();
    return home;
  }

  private static void link(Path link, Path jar) throws IOException {
    try {
      Files.createLink(link, jar);
    } catch (FileSystemException otherDisk) {
      Files.copy(jar, link);
    }
  }

  /** What stands in the bin folder of a real one, for this purpose. */
  private void writeSubmit() throws IOException {
    Path submit = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
    String command =
        "'" + String.join("' '", java("512m", "org.apache.spark.deploy.SparkSubmit")) + "'";
    Files.writeString(submit, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Path folder() {
    return folder;
  }

  List<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve("jars"))) {
      return jars.toList();
    }
  }

  /** The command that starts a class of Spark. */
  List<String> java(String memory, String main, String... arguments) {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memory,
            "-XX:+UseSerialGC",
            "-cp",
            folder.resolve("jars") + "/*");
    Stream<String> opens = Stream.of(JavaModuleOptions.defaultModuleOptionArray());
    return Stream.of(java, opens, Stream.of(main), Stream.of(arguments))
        .flatMap(all -> all)
        .toList();
  }
}
