package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.cli.output.SourceText;
import io.mastering.engine.report.InspectionReport;
import io.mastering.engine.snapshot.Inspection;
import io.mastering.engine.snapshot.Inspector;
import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a snapshot holds, and first what it lacks. */
@Command(
    name = "inspect",
    description = "Say what a snapshot lacks, with what would close each gap, and what it holds.")
public final class SnapshotInspect implements Verb {
  /** Rejected lines that are shown. */
  private static final int SHOWN = 5;

  @Parameters(paramLabel = "PLACE", description = "A folder, a .zip or a .tar.gz.")
  String place = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default text.")
  TextFormat format = TextFormat.TEXT;

  @Override
  public ExitCode run(Console console) {
    Optional<Snapshot> opened =
        new SnapshotArgument(Optional.empty(), Path.of(place)).open(console);
    if (opened.isEmpty()) {
      return ExitCode.DATA;
    }
    Snapshot snapshot = opened.get();
    Inspector inspector = new Inspector(snapshot.objects());
    List<Rejected> rejected = new ArrayList<>();
    Reading reading;
    try {
      reading =
          snapshot.users(
              Wanted.NOTHING,
              inspector,
              line -> {
                if (rejected.size() < SHOWN) {
                  rejected.add(line);
                }
              });
    } catch (IOException e) {
      console.complain("The snapshot cannot be read to its end: " + e.getMessage(), "");
      return ExitCode.DATA;
    }
    SnapshotArgument.tell(reading.diagnostics(), console);
    SnapshotArgument.tellRejected(rejected, reading.rejected(), SourceText.ofFiles(), console);
    if (!reading.isComplete()) {
      return ExitCode.DATA;
    }
    SnapshotArgument.tellIfEmpty(reading.lines(), console);
    tell(inspector.inspection(reading), console);
    return reading.rejected() > 0 ? ExitCode.DATA : ExitCode.FINE;
  }

  private void tell(Inspection inspection, Console console) {
    String text =
        format == TextFormat.JSON
            ? InspectionReport.json(inspection)
            : InspectionReport.text(inspection);
    console.result(text.stripTrailing());
  }
}
