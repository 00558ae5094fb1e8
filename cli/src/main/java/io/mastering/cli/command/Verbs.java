package io.mastering.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The table of all verbs, in the order in which the help lists them. */
public final class Verbs {
  private static final List<Entry> ALL =
      List.of(
          new Entry("new", New::new),
          new Entry("check", Check::new),
          new Entry("fmt", Fmt::new),
          new Entry("fix", FixVerb::new),
          new Entry("test", Test::new),
          new Entry("eval", Eval::new),
          new Entry("why", Why::new),
          new Entry("query", Query::new),
          new Entry("docs", Docs::new),
          new Entry("graph", Graph::new),
          new Entry("snapshot", SnapshotVerb::new),
          new Entry("explain", Explain::new),
          new Entry("schema", Schema::new),
          new Entry("completion", Completion::new),
          new Entry("version", Version::new));

  private Verbs() {}

  /** A verb that is made only when somebody asks for it: reading its options takes time. */
  public record Entry(String name, Supplier<Verb> maker) {}

  public static List<Entry> all() {
    return ALL;
  }

  /** The verb with this name, as it is written on the command line. */
  public static Optional<Entry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
