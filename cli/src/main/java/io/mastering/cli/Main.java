package io.mastering.cli;

import io.mastering.cli.output.ExitCode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The process: binds streams and environment to a {@link Session} and ends with its code. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  public static void main(String[] arguments) {
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    PrintStream out = utf8(new BufferedOutputStream(results, BUFFER), false);
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err), true);
    Map<String, String> environment = System.getenv();
    SettingsFile settings = SettingsFile.above(Path.of(""));
    ExitCode code = new Session(System.in, out, err, environment, settings).run(arguments);
    out.flush();
    if (results.isLost()) {
      err.println("error: the results could not be written to the end: " + results.reason() + ".");
      err.println("  help: look at the room on the disk and at the permissions.");
      // a run that stopped because of it was not interrupted
      code = code == ExitCode.INTERRUPTED ? ExitCode.USAGE : code.or(ExitCode.USAGE);
    }
    err.flush();
    // halt() and not exit() would leave reports half-written; exit runs the hooks that remove
    // drafts.
    System.exit(code.number());
  }

  private static PrintStream utf8(OutputStream to, boolean flush) {
    return new PrintStream(to, flush, StandardCharsets.UTF_8);
  }
}
