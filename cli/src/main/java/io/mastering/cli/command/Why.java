package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Engine;
import io.mastering.engine.Explanation;
import io.mastering.engine.UnfitSnapshot;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Search;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one user: master, owners, pushes, each with its rule. */
@Command(
    name = "why",
    description =
        "Explain one user: the master, every loser and the gate it failed, the owner of each"
            + " attribute, what each push would do, all with the rules by number.")
public final class Why implements Verb {
  @Parameters(paramLabel = "POLICY", description = "A .mastering file.")
  Path policy = Path.of("");

  @Option(
      names = "--snapshot",
      required = true,
      paramLabel = "[ORG=]PLACE",
      description = "The snapshot: a folder, a .zip or a .tar.gz.")
  String snapshot = "";

  @Option(
      names = "--user",
      required = true,
      paramLabel = "USER",
      description = "The id or the login of the user.")
  String user = "";

  @Option(
      names = "--attribute",
      paramLabel = "NAME",
      description = "Only this attribute, with its whole chain.")
  Optional<String> attribute = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default text.")
  TextFormat format = TextFormat.TEXT;

  @Override
  public ExitCode run(Console console) {
    Engine engine = Engine.start();
    Optional<Policy> loaded = LoadedPolicy.from(policy, console);
    if (loaded.isEmpty()) {
      return ExitCode.POLICY;
    }
    SnapshotArgument argument = SnapshotArgument.of(snapshot);
    Optional<Org> org = argument.orgOf(loaded.get(), console);
    if (org.isEmpty()) {
      return ExitCode.USAGE;
    }
    Optional<Snapshot> data = argument.open(console);
    if (data.isEmpty()) {
      return ExitCode.DATA;
    }
    try {
      Optional<Explanation> found = Explanation.of(engine, org.get(), data.get(), user);
      return found.isPresent()
          ? explain(found.get(), console)
          : missing(data.get().search(user, Wanted.NOTHING), console);
    } catch (UnfitSnapshot unfit) {
      SnapshotArgument.tell(List.of(unfit.diagnostic()), console);
      return ExitCode.DATA;
    } catch (IOException e) {
      console.complain("The snapshot cannot be read to its end: " + e.getMessage(), "");
      return ExitCode.DATA;
    }
  }

  private ExitCode missing(Search search, Console console) {
    SnapshotArgument.tell(search.reading().diagnostics(), console);
    if (search.rejected().isPresent()) {
      Rejected line = search.rejected().get();
      console.complain(
          "The line with \"" + user + "\" was rejected: " + line.reason() + ".",
          "It is line " + line.line() + " of " + line.file() + ". " + line.help());
      return ExitCode.DATA;
    }
    console.complain(
        "The snapshot has no user with the id or login \"" + user + "\".",
        "Ids and logins stand in users.ndjson.");
    return search.reading().isComplete() ? ExitCode.USAGE : ExitCode.DATA;
  }

  private ExitCode explain(Explanation found, Console console) {
    if (attribute.filter(name -> found.decision().owner(name).isEmpty()).isPresent()) {
      console.complain(
          "The schema of this user has no attribute \"" + attribute.get() + "\".",
          "Its attributes are "
              + String.join(
                  ", ", found.decision().owners().stream().map(o -> o.attribute()).toList())
              + ".");
      return ExitCode.USAGE;
    }
    String text = format == TextFormat.JSON ? found.json(attribute) : found.text(attribute);
    console.result(text.stripTrailing());
    return ExitCode.FINE;
  }
}
