package io.mastering.cli.command;

import io.mastering.cli.output.Console;
import io.mastering.cli.output.ExitCode;
import io.mastering.engine.Crossing;
import io.mastering.engine.Engine;
import io.mastering.engine.Explanation;
import io.mastering.engine.FindingRules;
import io.mastering.engine.life.Life;
import io.mastering.engine.report.Passage;
import io.mastering.engine.report.PassageJson;
import io.mastering.engine.report.PassageText;
import io.mastering.engine.report.Story;
import io.mastering.engine.report.StoryJson;
import io.mastering.engine.report.StoryText;
import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.engine.snapshot.Search;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains a user of snapshots: of one, of two orgs, or of one org at two times. */
final class WhyUser {
  private final Console console;
  private final TextFormat format;
  private final String user;
  private final Optional<String> attribute;

  WhyUser(Console console, TextFormat format, String user, Optional<String> attribute) {
    this.console = console;
    this.format = format;
    this.user = user;
    this.attribute = attribute;
  }

  /** The user as one snapshot shows him. */
  ExitCode tell(Path policy, SnapshotArgument argument) {
    Engine engine = Engine.start();
    FindingRules rules = FindingRules.start();
    Optional<Policy> loaded = LoadedPolicy.from(policy, console);
    if (loaded.isEmpty()) {
      return ExitCode.POLICY;
    }
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
          ? explain(found.get().withFindings(engine, rules, loaded.get()))
          : missing(data.get().search(user, Wanted.NOTHING));
    } catch (UnfitSnapshot unfit) {
      SnapshotArgument.tell(List.of(unfit.diagnostic()), console);
      return ExitCode.DATA;
    } catch (IOException e) {
      console.complain("The snapshot cannot be read to its end: " + e.getMessage(), "");
      return ExitCode.DATA;
    }
  }

  /** The user in several orgs, and the pushes of him from one into another. */
  ExitCode across(Policy policy, Map<String, List<SnapshotArgument>> byOrg) throws IOException {
    Engine engine = Engine.startForScenarios();
    FindingRules rules = FindingRules.start();
    Map<String, Snapshot> snapshots = new LinkedHashMap<>();
    for (Map.Entry<String, List<SnapshotArgument>> entry : byOrg.entrySet()) {
      Optional<Snapshot> data = entry.getValue().get(0).open(console);
      if (data.isEmpty()) {
        return ExitCode.DATA;
      }
      snapshots.put(entry.getKey(), data.get());
    }
    try (Life life = engine.life()) {
      List<Crossing> crossings = Crossing.of(life, policy, snapshots, user);
      if (crossings.isEmpty()) {
        console.complain(
            "Nothing pushes \"" + user + "\" from one of these orgs into another.",
            "A push needs an app of the policy with `target ORG`, a user with this id or login, and"
                + " his link to that app.");
        return ExitCode.USAGE;
      }
      List<String> stories = new ArrayList<>();
      for (Crossing crossing : crossings) {
        Story story = crossing.story(life, engine, rules);
        stories.add(format == TextFormat.JSON ? StoryJson.of(story) : StoryText.of(story));
      }
      console.result(String.join("\n", stories).stripTrailing());
    }
    return ExitCode.FINE;
  }

  /** The user in one org at two times. */
  ExitCode between(Policy policy, List<SnapshotArgument> both) throws IOException {
    Engine engine = Engine.start();
    Org org = both.get(0).orgOf(policy, console).orElseThrow();
    List<Explanation> shown = new ArrayList<>();
    for (SnapshotArgument argument : both) {
      Optional<Snapshot> data = argument.open(console);
      if (data.isEmpty()) {
        return ExitCode.DATA;
      }
      Optional<Explanation> found = Explanation.of(engine, org, data.get(), user);
      if (found.isEmpty()) {
        return missing(data.get().search(user, Wanted.NOTHING));
      }
      shown.add(found.get());
    }
    Passage passage = shown.get(1).since(shown.get(0));
    String text = format == TextFormat.JSON ? PassageJson.of(passage) : PassageText.of(passage);
    console.result(text.stripTrailing());
    return ExitCode.FINE;
  }

  private ExitCode missing(Search search) {
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

  private ExitCode explain(Explanation found) {
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
