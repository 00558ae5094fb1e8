package io.mastering.bench;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.engine.generate.Generator;
import io.mastering.engine.generate.Shape;
import io.mastering.engine.situate.Asks;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.Situated;
import io.mastering.engine.situate.Situator;
import io.mastering.engine.snapshot.Block;
import io.mastering.engine.snapshot.Blocks;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.User;
import io.mastering.model.policy.Org;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Situation;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A generated org in a temporary folder, for a benchmark to work on. Closing it deletes the folder.
 */
public final class SyntheticSnapshot implements Closeable {
  private static final long SEED = 20261;

  private final Path folder;
  private final Policy policy;
  private final Snapshot snapshot;

  private SyntheticSnapshot(Path folder, Policy policy, Snapshot snapshot) {
    this.folder = folder;
    this.policy = policy;
    this.snapshot = snapshot;
  }

  /** Generates an org. */
  public static SyntheticSnapshot of(Shape shape, int users) throws IOException {
    Path folder = Files.createTempDirectory("mastering-bench");
    new Generator(shape, users, SEED).writeTo(folder);
    Loaded loaded = PolicyFiles.load(folder.resolve("hub.mastering"));
    Policy policy =
        loaded
            .policy()
            .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
    return new SyntheticSnapshot(folder, policy, Snapshot.open(folder));
  }

  Policy policy() {
    return policy;
  }

  Org org() {
    return policy.orgs().get(0);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The org as its policy and its settings make it. */
  public EffectiveOrg effective() {
    return EffectiveOrg.of(org(), Optional.of(snapshot.objects()));
  }

  /** All lines of users, in memory. */
  public Block lines() throws IOException {
    long size = Files.size(folder.resolve("users.ndjson"));
    Block lines = new Block((int) size + 1);
    try (Blocks blocks = snapshot.users().orElseThrow().open()) {
      blocks.next(lines);
    }
    if (lines.to() != size) {
      throw new IllegalStateException("not all lines are in one block");
    }
    return lines;
  }

  /** All users, in memory. */
  List<User> users() throws IOException {
    List<User> users = new ArrayList<>();
    snapshot.users(Wanted.NOTHING, users::add, rejected -> {});
    return users;
  }

  Situator situator() {
    EffectiveOrg effective = effective();
    return new Situator(effective, Asks.batch(effective, List.of()));
  }

  /** The situations that the users are in, each once, in the order in which they come up. */
  List<Situation> situations(Situator situator) throws IOException {
    Set<Situation> situations = new LinkedHashSet<>();
    for (User user : users()) {
      Situated situated = situator.situate(user);
      situations.add(situated.situation().orElseThrow());
    }
    return List.copyOf(situations);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
