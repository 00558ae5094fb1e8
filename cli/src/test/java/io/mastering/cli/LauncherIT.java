package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.LaunchedProject.ProcessRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
  @TempDir Path folder;
  private LaunchedProject project;

  @BeforeEach
  void freshClone() throws IOException {
    project = LaunchedProject.in(folder);
  }

  @Test
  void firstUseBuildsAndTheNextOneOnlyRuns() throws IOException {
    ProcessRun first = project.run("version");
    assertThat(first.out()).startsWith("mastering ");
    assertThat(first.err()).contains("building").hasLineCount(1);
    assertThat(first.code()).isZero();
    ProcessRun second = project.run("version");
    assertThat(second).isEqualTo(new ProcessRun(0, first.out(), ""));
    assertThat(project.builds()).containsExactly("-q -B -DskipTests -pl cli -am package");
  }

  @Test
  void newerSourceBuildsAgainAndOldBuildsGo() throws IOException {
    project.run("version");
    for (int change = 1; change <= 3; change++) {
      Path source = project.root().resolve("cli/src/main/java/Changed.java");
      Files.writeString(source, "" + change);
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(change)));
      assertThat(project.run("version").err()).contains("building");
      Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
    }
    assertThat(project.builds()).hasSize(4);
    try (Stream<Path> kept = Files.list(project.root().resolve("cli/target/mastering"))) {
      assertThat(kept.filter(path -> path.getFileName().toString().startsWith("app-")).count())
          .isLessThanOrEqualTo(2);
    }
  }

  @Test
  void twoStartsAtOnceBuildOnceAndBothAnswer() throws IOException {
    List<CompletableFuture<ProcessRun>> runs =
        Stream.of("version", "version", "version")
            .map(verb -> CompletableFuture.supplyAsync(() -> project.run(verb)))
            .toList();
    assertThat(runs).allSatisfy(run -> assertThat(run.join().code()).isZero());
    assertThat(runs).allSatisfy(run -> assertThat(run.join().out()).startsWith("mastering "));
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void classesAreArchivedOnceForAJava() throws IOException {
    project.run("version");
    try (Stream<Path> files = Files.walk(project.root().resolve("cli/target/mastering"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsa"))).hasSize(1);
    }
  }

  @Test
  void startedThroughALinkFromElsewhereArgumentsAreTheCallersOwn() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("m"), Path.of("../my project/mastering"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), link);
    assertThat(project.runAt(elsewhere, far, "new", "hub").code()).isZero();
    assertThat(elsewhere.resolve("hub/policy.mastering")).exists();
  }

  @Test
  void movedProjectStillRuns() throws IOException {
    project.run("version");
    Path moved = Files.move(project.root(), folder.resolve("moved"));
    ProcessRun run = project.runAt(folder, moved.resolve("mastering"), "version");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void optionsForJavaReachIt() {
    project.with("MASTERING_JAVA_OPTS", "-XX:+UseParallelGC --show-version");
    assertThat(project.run("version").out()).contains("Runtime Environment");
  }

  @Test
  void exitCodesPassThrough() {
    ProcessRun run = project.run("no-such-verb");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no-such-verb").doesNotContain("Exception");
  }

  @Test
  void missingJavaIsSaid() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    project.without("JAVA_HOME").with("PATH", empty.toString());
    refuses("Java is missing", "JDK 17");
  }

  @Test
  void wrongJavaHomeIsSaid() {
    project.with("JAVA_HOME", folder.resolve("nowhere").toString());
    refuses("JAVA_HOME is", "nowhere", "JDK 17");
  }

  @Test
  void oldJavaIsSaid() throws IOException {
    project.with("JAVA_HOME", project.java("1.8.0_402", "java", "javac").toString());
    refuses("Java 1.8.0_402", "too old", "JDK 17");
    project.with("JAVA_HOME", project.java("11.0.2", "java", "javac").toString());
    refuses("Java 11.0.2", "too old", "JDK 17");
  }

  @Test
  void runtimeWithoutCompilerIsSaid() throws IOException {
    project.with("JAVA_HOME", project.java("17.0.1", "java").toString());
    refuses("no compiler", "JDK 17");
  }

  @Test
  void missingMavenIsSaid() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    project.with("PATH", empty.toString());
    refuses("Maven is missing", "Maven 3.8");
  }

  @Test
  void oldMavenIsSaid() throws IOException {
    project.maven("3.6.3", "true");
    refuses("Maven 3.6", "too old", "Maven 3.8");
    assertThat(project.builds()).isEmpty();
  }

  @Test
  void failedBuildIsSaidAndTriedAgain() throws IOException {
    project.maven("3.9.9", "echo '[ERROR] Workday.java:[3,1] a word is missing'; exit 1");
    for (int attempt = 1; attempt <= 2; attempt++) {
      ProcessRun run = project.run("version");
      assertThat(run.code()).isEqualTo(70);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("Workday.java").contains("the build failed");
    }
    assertThat(project.builds()).hasSize(2);
  }

  private void refuses(String... words) {
    ProcessRun run = project.run("version");
    assertThat(run.err()).contains(words).contains("help: ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
