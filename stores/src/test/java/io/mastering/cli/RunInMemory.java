package io.mastering.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one command line answered, run in memory with databases on the class path. */
public record RunInMemory(int code, String out, String err) {

  public static RunInMemory of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Session session =
        new Session(
            InputStream.nullInputStream(),
            outStream,
            errStream,
            Map.of(),
            SettingsFile.above(Path.of("")));
    int code = session.run(arguments).number();
    outStream.flush();
    return new RunInMemory(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Whether a reader sees nothing of how the program is made. */
  public boolean isPlain() {
    String said = out + err;
    return !said.contains("\tat ")
        && !said.contains("Exception")
        && !said.contains("java.")
        && !said.contains("io.mastering.")
        && !said.contains("a mistake of its own");
  }
}
