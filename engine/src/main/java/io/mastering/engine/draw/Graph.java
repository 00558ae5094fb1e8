package io.mastering.engine.draw;

import java.util.List;
import java.util.Optional;

/**
 * How values flow through orgs, from the systems that know users to those that receive them.
 *
 * @param orgs who pushes into another org stands before it
 */
public record Graph(List<Cluster> orgs, List<Edge> edges) {
  public Graph {
    orgs = List.copyOf(orgs);
    edges = List.copyOf(edges);
  }

  /** An org. */
  public record Cluster(String name, List<Node> nodes) {
    public Cluster {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A box.
   *
   * @param id no other has it
   * @param lines what stands in it; the first is its title, unless it lists names
   * @param note what else there is to say, below
   */
  public record Node(String id, Kind kind, List<String> lines, Optional<String> note) {
    public Node {
      lines = List.copyOf(lines);
    }
  }

  /** What a box stands for. */
  public enum Kind {
    SOURCE(0),
    /** A source that masters nobody as things are. */
    IDLE(0),
    MASTER(1),
    OKTA(1),
    CALLER(1),
    /** Attributes with the same owners that go to the same apps. */
    ATTRIBUTES(2),
    APP(3);

    private final int column;

    Kind(int column) {
      this.column = column;
    }

    /** Its column, from the left. */
    int column() {
      return column;
    }
  }

  /** An arrow between two boxes. */
  public record Edge(String from, String to, Flow flow) {}

  /** What an arrow means. */
  public enum Flow {
    /** May be the master; or what the master owns. */
    MASTERS("owns as the master of the user"),
    /** Owns whoever masters the user. */
    OWNS("owns, whoever masters the user"),
    /** Nobody can say. */
    OPEN("not shown whether it owns"),
    /** Goes out to an app. */
    OUT("is pushed to an app"),
    /** Is written by a caller, unless a source owns it. */
    IN("is pushed in, and refused where a source owns any of it");

    private final String words;

    Flow(String words) {
      this.words = words;
    }

    /** The arrow in words, for a legend. */
    public String words() {
      return words;
    }
  }

  /** The boxes of an org in a column, in their order. */
  List<Node> column(Cluster org, int column) {
    return org.nodes().stream().filter(node -> node.kind().column() == column).toList();
  }

  /** The graph as Mermaid's text. */
  public String mermaid() {
    return Mermaid.of(this);
  }
}
