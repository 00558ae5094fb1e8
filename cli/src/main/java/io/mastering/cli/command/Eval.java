package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.Progress;
import io.mastering.dsl.Loaded;
import io.mastering.engine.Engine;
import io.mastering.engine.Evaluation;
import io.mastering.engine.FindingRules;
import io.mastering.engine.batch.EvaluationSink;
import io.mastering.engine.batch.Tuning;
import io.mastering.engine.report.Summary;
import io.mastering.engine.report.SummaryJson;
import io.mastering.engine.report.SummaryText;
import io.mastering.engine.report.Surroundings;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.UnreadableUsers;
import io.mastering.engine.store.StoreFailure;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.policy.Org;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates a snapshot: each user's master, each attribute's owner, what each push would do. */
@Command(
    name = "eval",
    description =
        "Evaluate a snapshot: each user's master, each attribute's owner, what each push would do,"
            + " what else to know, whether the demands hold; gathered by cause.")
public final class Eval implements Verb {
  /** Threads that are started when nobody says how many. */
  private static final int MOST_THREADS = 4;

  /** Each thread takes memory; so many fit into what Java has. */
  private static final int THREADS_THAT_FIT = 256;

  /** So many bytes of users are a small org. */
  private static final long SMALL = 16 << 20;

  /** What stdout shows. */
  enum Format {
    TEXT,
    JSON,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "POLICY", description = "A .mastering file.")
  Path policy = Path.of("");

  @Option(
      names = "--snapshot",
      required = true,
      paramLabel = "[ORG=]PLACE",
      description = "The snapshot: a folder, a .zip or a .tar.gz.")
  String snapshot = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "What stdout shows: text or json (the summary), jsonl (every decision); default text.")
  Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "KIND:FILE",
      description =
          "Also write to a file: ndjson, csv or parquet (decisions), duckdb (decisions as tables),"
              + " situations (with derivations), json, text or html (the summary); or to"
              + " jdbc:postgresql://HOST/DATABASE. May repeat.")
  List<String> outputs = List.of();

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      defaultValue = "rejected.ndjson",
      description = "Where rejected lines go; default rejected.ndjson.")
  Path rejected = Path.of("rejected.ndjson");

  @Option(
      names = "--max-rejected",
      paramLabel = "N",
      defaultValue = "0",
      description = "So many rejected lines are no failure; default 0.")
  long maxRejected;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "From where on the answer is no: error (a broken demand, a finding that is an error),"
              + " warning (also any other finding, a push that is bound to fail, a gap, drift),"
              + " never; default error.")
  FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "So many threads work at the same time, 1 to 256; default: one for each processor, at"
              + " most 4.")
  Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--without-findings",
      description = "Look for no findings: faster, and the summary is shorter.")
  boolean withoutFindings;

  @Mixin Redaction redaction = new Redaction();

  @Mixin Resumption resumption = new Resumption();

  @Override
  public ExitCode run(Console console) {
    Optional<List<EvalOutput>> files =
        isNumber("--max-rejected", maxRejected, console) && isNumberOfThreads(console)
            ? outputs(console)
            : Optional.empty();
    if (files.isEmpty()) {
      return ExitCode.USAGE;
    }
    SnapshotArgument argument = SnapshotArgument.of(snapshot);
    OutputChecks checks = new OutputChecks(files.get(), rejected);
    EvalInputs inputs = new EvalInputs(policy, argument.place(), redaction.key);
    return inputs.areSpared(checks.places(), console) && checks.pass(console)
        ? run(argument, checks, inputs, console)
        : ExitCode.USAGE;
  }

  private ExitCode run(
      SnapshotArgument argument, OutputChecks checks, EvalInputs inputs, Console console) {
    Engine engine = Engine.start();
    Optional<FindingRules> rules =
        withoutFindings ? Optional.empty() : Optional.of(FindingRules.start());
    Loaded loaded = LoadedPolicy.loaded(policy, console);
    if (loaded.hasErrors()) {
      return ExitCode.POLICY;
    }
    inputs.policy(loaded.sources().keySet());
    if (!inputs.areSpared(checks.places(), console)) {
      return ExitCode.USAGE;
    }
    Optional<Org> org = argument.orgOf(loaded.policy().get(), console);
    if (org.isEmpty()) {
      return ExitCode.USAGE;
    }
    Optional<Snapshot> data = argument.open(console);
    if (data.isEmpty()) {
      return ExitCode.DATA;
    }
    Evaluation evaluation =
        new Evaluation(
            engine,
            rules,
            loaded.policy().get(),
            org.get(),
            data.get(),
            Tuning.USUAL.withThreads(threads(data.get())));
    SnapshotArgument.tell(evaluation.drift(), console);
    if (!redaction.begin(org.get().name(), console)) {
      return ExitCode.USAGE;
    }
    BegunWith with = new BegunWith(org.get().name(), loaded.sources(), options());
    return evaluate(evaluation, org.get(), data.get(), checks.outputs(), with, console);
  }

  private Surroundings around(Org org, Snapshot data) {
    return redaction.of(Surroundings.of(org, data.objects(), policy.toString(), snapshot));
  }

  private static boolean isNumber(String option, long value, Console console) {
    if (value < 0) {
      console.complain(option + " cannot be " + value + ".", "It takes 0 or a greater number.");
    }
    return value >= 0;
  }

  private boolean isNumberOfThreads(Console console) {
    boolean sensible = threads.stream().allMatch(n -> n > 0 && n <= THREADS_THAT_FIT);
    if (!sensible) {
      console.complain(
          "--threads cannot be " + threads.get() + ".",
          "It takes a number from 1 to "
              + THREADS_THAT_FIT
              + "; more than processors bring nothing.");
    }
    return sensible;
  }

  /** One thread is enough for a small org: starting others costs more than they bring. */
  private int threads(Snapshot data) {
    if (threads.isPresent()) {
      return threads.get();
    }
    int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return data.bytesOfUsers() < SMALL ? 1 : processors;
  }

  private Optional<List<EvalOutput>> outputs(Console console) {
    List<EvalOutput> read = new ArrayList<>();
    for (String text : outputs) {
      Optional<EvalOutput> output = EvalOutput.of(text);
      if (output.isEmpty()) {
        console.complain(
            "\"" + EvalOutput.shown(text) + "\" is not KIND:FILE.",
            "KIND is one of " + EvalOutput.kinds() + ".");
        return Optional.empty();
      }
      boolean twice = read.stream().anyMatch(other -> other.kind() == output.get().kind());
      if (twice) {
        console.complain(
            "--output has \"" + EvalOutput.shown(text) + "\" as a second file of its kind.", "");
        return Optional.empty();
      }
      read.add(output.get());
    }
    return Optional.of(read);
  }

  /** Whether decisions go to stdout. */
  private boolean isOnStdout() {
    return format == Format.JSONL;
  }

  /** Options that other results come of, and texts that are others where they are. */
  private Map<String, String> options() {
    return Map.of(
        "--without-findings",
        Boolean.toString(withoutFindings),
        "--redact",
        Boolean.toString(redaction.redact),
        "--redact-key",
        redaction.key.flatMap(file -> redaction.pseudonyms()).map(by -> by.of("key")).orElse(""));
  }

  private ExitCode evaluate(
      Evaluation evaluation,
      Org org,
      Snapshot data,
      List<EvalOutput> outputs,
      BegunWith begunWith,
      Console console) {
    try (EvalTables tables = EvalTables.begin(outputs, policy, snapshot, rejected)) {
      EvalPlaces places = new EvalPlaces(outputs, tables, rejected);
      Optional<EvalCheckpoints> begun =
          resumption.begin(places, isOnStdout(), data, begunWith, console);
      return begun.isPresent()
          ? evaluate(evaluation, around(org, data), begun.get(), console)
          : ExitCode.USAGE;
    } catch (UnfitSnapshot unfit) {
      redaction.tell(List.of(unfit.diagnostic()), console);
      return ExitCode.DATA;
    } catch (UnreadableUsers unreadable) {
      redaction.tell(List.of(unreadable.diagnostic()), console);
      return ExitCode.DATA;
    } catch (ResultRecords.Unread e) {
      return ExitCode.INTERRUPTED;
    } catch (StoreFailure e) {
      console.complain(String.valueOf(e.getMessage()), e.help());
      return ExitCode.USAGE;
    } catch (IOException e) {
      console.complain(
          "The output cannot be written: " + e.getMessage() + ".",
          "Look at the room on the disk and at the permissions; nothing was left half-written.");
      return ExitCode.USAGE;
    }
  }

  private ExitCode evaluate(
      Evaluation evaluation, Surroundings around, EvalCheckpoints checkpoints, Console console)
      throws IOException {
    try (checkpoints;
        EvalFiles files = checkpoints.files();
        Farewell farewell = Farewell.on(console, checkpoints::canGoOn);
        Progress progress = console.progress("users", -1)) {
      EvaluationSink sink = sink(checkpoints, lines(console), progress, evaluation::partRead);
      Summary summary = evaluation.run(sink).in(around);
      List<Diagnostic> diagnostics = evaluation.diagnostics();
      redaction.tell(diagnostics, console);
      if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
        return ExitCode.DATA;
      }
      files.commit(summary);
      return tell(evaluation, summary, files, console);
    }
  }

  private EvaluationSink sink(
      EvalCheckpoints checkpoints,
      Optional<OutputStream> lines,
      Progress progress,
      Supplier<OptionalDouble> partRead) {
    EvalFiles files = checkpoints.files();
    return new EvaluationSink(
        Both.of(files.stream(EvalOutput.Kind.NDJSON), lines),
        files.stream(EvalOutput.Kind.SITUATIONS),
        files.stream(EvalOutput.Kind.CSV),
        files,
        users -> progress.reached(users, partRead),
        lines.isEmpty() && files.canRestart()
            ? Optional.of(checkpoints::restart)
            : Optional.empty(),
        redaction.pseudonyms(),
        checkpoints.kept());
  }

  private Optional<OutputStream> lines(Console console) {
    return isOnStdout()
        ? Optional.of(new ResultRecords(console.out(), outputs.isEmpty()))
        : Optional.empty();
  }

  private ExitCode tell(Evaluation evaluation, Summary summary, EvalFiles files, Console console) {
    redaction.tellRejected(files.shown(), summary.rejected(), console);
    SnapshotArgument.tellIfEmpty(summary.users() + summary.rejected(), console);
    switch (format) {
      case TEXT -> SummaryText.of(summary).lines().forEach(console::result);
      case JSON -> console.result(SummaryJson.of(summary).stripTrailing());
      case JSONL -> SummaryText.of(summary).lines().forEach(console::message);
    }
    if (summary.rejected() > maxRejected) {
      console.complain(
          summary.rejected()
              + (summary.rejected() == 1 ? " line was" : " lines were")
              + " rejected, more than --max-rejected "
              + maxRejected
              + ".",
          "They stand in " + files.rejectedPlace() + ", each with its reason.");
      return ExitCode.DATA;
    }
    EvalVerdict verdict = new EvalVerdict(failOn, summary, !evaluation.drift().isEmpty());
    if (format == Format.TEXT) {
      verdict.sentence().lines().forEach(console::result);
    } else if (verdict.isLenient()) {
      verdict.sentence().lines().forEach(console::message);
    }
    return verdict.code();
  }
}
