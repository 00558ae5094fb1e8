package io.mastering.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, whose output is read while it runs. */
final class RunningProgram implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> seen = new ArrayList<>();

  private RunningProgram(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it in a folder; results and messages come as they are said. */
  static RunningProgram in(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.mastering.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    return new RunningProgram(builder.start());
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      lines.add("(the output ended)");
    }
  }

  /** The lines that come until one holds this text, with that line. */
  List<String> until(String text) throws InterruptedException {
    List<String> come = new ArrayList<>();
    while (come.isEmpty() || !come.get(come.size() - 1).contains(text)) {
      String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("nothing with \"" + text + "\" has come: " + seen);
      }
      seen.add(line);
      come.add(line);
    }
    return come;
  }

  /** Sends what Ctrl-C sends, and returns the code that the program ends with. */
  int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
