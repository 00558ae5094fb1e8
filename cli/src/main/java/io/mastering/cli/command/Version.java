package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.Json;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which mastering, which language and which Java this is. */
@Command(name = "version", description = "Print the versions of mastering, its language and Java.")
public final class Version implements Verb {
  private static final int LANGUAGE = 1;

  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  Format format = Format.TEXT;

  @Override
  public ExitCode run(Console console) {
    String version = Release.current().version();
    String java = System.getProperty("java.version");
    console.result(
        switch (format) {
          case TEXT -> "mastering " + version + "\nlanguage " + LANGUAGE + "\njava " + java;
          case JSON ->
              Json.document(
                  "version",
                  json -> {
                    json.writeStringField("version", version);
                    json.writeNumberField("language", LANGUAGE);
                    json.writeStringField("java", java);
                  });
        });
    return ExitCode.FINE;
  }
}
