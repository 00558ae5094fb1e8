package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.report.WholeFile;
import io.mastering.engine.scenario.CaseResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that test writes: all of them once the cases have run, none of them before. */
final class TestFiles implements Closeable {
  private final Map<TestOutput, WholeFile> files = new LinkedHashMap<>();

  private TestFiles() {}

  /** What is asked for; empty when the reader was told what is wrong with it. */
  static Optional<List<TestOutput>> asked(List<String> texts, Console console) {
    List<TestOutput> outputs = new ArrayList<>();
    Set<Path> places = new HashSet<>();
    for (String text : texts) {
      Optional<TestOutput> output = TestOutput.of(text);
      if (output.isEmpty()) {
        console.complain(
            "\"" + text + "\" is not KIND:FILE.", "KIND is one of " + TestOutput.kinds() + ".");
        return Optional.empty();
      }
      if (!places.add(output.get().file().toAbsolutePath().normalize())) {
        console.complain(
            "Two outputs would go to " + output.get().file() + ".", "Give each a file of its own.");
        return Optional.empty();
      }
      outputs.add(output.get());
    }
    return Optional.of(outputs);
  }

  /** Begins all files; when one cannot be begun, none is left. */
  static TestFiles open(List<TestOutput> outputs) throws IOException {
    TestFiles open = new TestFiles();
    try {
      for (TestOutput output : outputs) {
        open.begin(output);
      }
    } catch (IOException e) {
      open.close();
      throw e;
    }
    return open;
  }

  private void begin(TestOutput output) throws IOException {
    try {
      files.put(output, WholeFile.at(output.file()));
    } catch (FileSystemException e) {
      throw EvalFiles.at("--output", output.file(), e);
    }
  }

  /** Writes everything and puts every file in its place. */
  void commit(List<CaseResult> results, Coverage coverage, boolean measured) throws IOException {
    for (Map.Entry<TestOutput, WholeFile> entry : files.entrySet()) {
      String text = entry.getKey().text(results, coverage, measured);
      entry.getValue().stream().write(text.getBytes(StandardCharsets.UTF_8));
    }
    for (WholeFile file : files.values()) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files.values()) {
      file.close();
    }
  }
}
