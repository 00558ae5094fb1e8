package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.store.Answer;
import io.mastering.engine.store.BadSql;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions in SQL about decisions that {@code eval} has written. */
@Command(
    name = "query",
    description =
        "Ask decisions in SQL: the tables run, decisions, owners, pushes, findings, demands and"
            + " situations. Nothing is changed, and nothing but the file is read.")
public final class Query implements Verb {
  enum Format {
    TEXT,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "What eval --output has written: duckdb, parquet, ndjson or situations.")
  Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "SQL", description = "The question, as DuckDB takes it.")
  String sql = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  Format format = Format.TEXT;

  @Override
  public ExitCode run(Console console) {
    if (!Files.isRegularFile(file)) {
      console.complain(
          file + " is no file.", "Give what `eval --output` has written, such as duckdb:FILE.");
      return ExitCode.DATA;
    }
    try {
      Stores stores = Stores.find().orElseThrow(() -> Stores.absent("`query`"));
      try (Answer answer = stores.ask(file, sql)) {
        QueryRows rows = QueryRows.in(format, answer.columns(), console);
        rows.all(answer);
      }
      return ExitCode.FINE;
    } catch (BadSql e) {
      console.complain(String.valueOf(e.getMessage()), e.help());
      e.excerpt().forEach(line -> console.message("  " + line));
      return ExitCode.USAGE;
    } catch (ResultRecords.Unread e) {
      return ExitCode.INTERRUPTED;
    } catch (StoreFailure e) {
      console.complain(String.valueOf(e.getMessage()), e.help());
      return ExitCode.DATA;
    }
  }
}
