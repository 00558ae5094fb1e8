package io.mastering.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file below {@code expected}: a command as a reader types it in the root of the project, and
 * what it answers.
 */
record Transcript(Path file, String command, String text) {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String PROMPT = "$ ";
  private static final String PROGRAM = "./mastering ";
  private static final Pattern FOLDER = Pattern.compile("^(\\w+=)?samples\\b");
  private static final String FOUND = "$1" + Matcher.quoteReplacement(ROOT + "/samples");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** The root of the project. */
  static Path root() {
    return ROOT;
  }

  static Transcript read(Path file) throws IOException {
    String text = Files.readString(file);
    String first = text.lines().findFirst().orElse("");
    if (!first.startsWith(PROMPT + PROGRAM)) {
      throw new IOException(file + " does not begin with \"" + PROMPT + PROGRAM + "\"");
    }
    return new Transcript(file, first.substring(PROMPT.length()), text);
  }

  /** All texts below {@code expected} in a sample. */
  static List<Transcript> of(Path sample) throws IOException {
    List<Transcript> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(sample.resolve("expected"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        all.add(read(file));
      }
    }
    return all;
  }

  /** The commands of the program in the code blocks of a page, in their order. */
  static List<String> commandsOf(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean code = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code && line.startsWith(PROGRAM)) {
        commands.add(line);
      }
    }
    return commands;
  }

  /** What the command answers now, in the form of such a file; the same on every machine. */
  String answer() {
    CommandLineRun run = run(command);
    StringBuilder answer = new StringBuilder(PROMPT + command + "\n").append(run.out());
    if (!run.err().isEmpty()) {
      answer.append("--- stderr\n").append(run.err());
    }
    answer.append("--- exit code ").append(run.code().number()).append('\n');
    return answer.toString().replace(ROOT + "/", "");
  }

  /** Runs a command in memory; what it calls {@code samples/...} is found from anywhere. */
  static CommandLineRun run(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.substring(PROGRAM.length()));
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(FOLDER.matcher(word).replaceFirst(FOUND));
    }
    return CommandLineRun.of(words.toArray(new String[0]));
  }
}
