package io.mastering.cli.command;

import io.mastering.engine.report.Summary;
import io.mastering.engine.report.SummaryJson;
import io.mastering.engine.store.RunFacts;
import io.mastering.engine.store.StoreFailure;
import io.mastering.engine.store.Stores;
import io.mastering.engine.store.TableSource;
import io.mastering.engine.store.TableTarget;
import io.mastering.engine.store.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables that an evaluation fills. They are made at its end, of the lines that it has written:
 * these lie beside the first of them and go away.
 */
final class EvalTables implements Closeable {
  private final List<TableWriter> writers = new ArrayList<>();
  private final List<EvalOutput> outputs;
  private final Path policy;
  private final String snapshot;
  private final Path rejected;

  private EvalTables(List<EvalOutput> outputs, Path policy, String snapshot, Path rejected) {
    this.outputs = outputs;
    this.policy = policy;
    this.snapshot = snapshot;
    this.rejected = rejected;
  }

  /**
   * Begins the tables that are among the outputs; what cannot be filled is found out now.
   *
   * @param policy where the policy stands
   * @param snapshot where the snapshot stands
   * @param rejected beside which the lines lie when no output is a file; no folder of everybody's
   */
  static EvalTables begin(List<EvalOutput> all, Path policy, String snapshot, Path rejected)
      throws IOException {
    List<EvalOutput> outputs = all.stream().filter(o -> o.kind().isTables()).toList();
    EvalTables tables = new EvalTables(outputs, policy, snapshot, rejected);
    try {
      for (EvalOutput output : outputs) {
        tables.writers.add(stores(output).begin(target(output)));
      }
    } catch (IOException e) {
      tables.close();
      throw e;
    }
    return tables;
  }

  private static Stores stores(EvalOutput output) throws StoreFailure {
    return Stores.find()
        .orElseThrow(() -> Stores.absent("--output " + output.kind().word() + ":..."));
  }

  private static TableTarget target(EvalOutput output) {
    return switch (output.kind()) {
      case PARQUET -> new TableTarget.Parquet(output.file());
      case DUCKDB -> new TableTarget.DuckDb(output.file());
      case JDBC -> new TableTarget.PostgreSql(output.place());
      case NDJSON, CSV, SITUATIONS, JSON, TEXT, HTML ->
          throw new IllegalArgumentException(output.kind() + " is no table");
    };
  }

  /** The lines that tables need, as outputs of their own. */
  List<EvalOutput> drafts() {
    return drafts(outputs, rejected);
  }

  /**
   * The lines that the tables among these outputs need.
   *
   * @param rejected beside which they lie when no output of tables is a file
   */
  static List<EvalOutput> drafts(List<EvalOutput> all, Path rejected) {
    List<EvalOutput> outputs = all.stream().filter(o -> o.kind().isTables()).toList();
    if (outputs.isEmpty()) {
      return List.of();
    }
    Path beside =
        outputs.stream()
            .filter(output -> output.kind().isFile())
            .map(EvalOutput::file)
            .findFirst()
            .orElse(rejected);
    return List.of(
        draft(EvalOutput.Kind.NDJSON, beside), draft(EvalOutput.Kind.SITUATIONS, beside));
  }

  private static EvalOutput draft(EvalOutput.Kind kind, Path beside) {
    Path draft = beside.resolveSibling(beside.getFileName() + "." + kind.word());
    return new EvalOutput(kind, draft.toString());
  }

  /** Fills all tables; nobody sees it yet. */
  void write(Path decisions, Path situations, Summary summary) throws IOException {
    for (TableWriter writer : writers) {
      writer.write(new TableSource(decisions, situations, facts(summary)));
    }
  }

  private RunFacts facts(Summary summary) {
    return new RunFacts(
        Release.current().version(),
        policy.toString(),
        snapshot,
        summary.around().takenAt(),
        summary.users(),
        summary.rejected(),
        summary.situations(),
        SummaryJson.of(summary).stripTrailing());
  }

  /** Lets everybody see them. */
  void commit() throws IOException {
    for (TableWriter writer : writers) {
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (TableWriter writer : writers) {
      writer.close();
    }
  }
}
