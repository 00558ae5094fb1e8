package io.mastering.engine.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.Chance;
import io.mastering.engine.draw.Graph.Cluster;
import io.mastering.engine.draw.Graph.Edge;
import io.mastering.engine.draw.Graph.Flow;
import io.mastering.engine.draw.Graph.Kind;
import io.mastering.engine.draw.Graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LayoutTest {
  /** An org with up to 40 attributes in groups of any size, and names of any length. */
  private static Graph graph(long seed) {
    Chance chance = new Chance(seed);
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    List<String> sources = add(nodes, Kind.SOURCE, 1 + chance.below(12), chance);
    List<String> masters = add(nodes, Kind.MASTER, 1, chance);
    List<String> callers = add(nodes, Kind.CALLER, chance.below(3), chance);
    List<String> groups = add(nodes, Kind.ATTRIBUTES, 1 + chance.below(12), chance);
    List<String> apps = add(nodes, Kind.APP, 1 + chance.below(8), chance);
    sources.forEach(s -> edges.add(new Edge(s, masters.get(0), Flow.MASTERS)));
    for (String group : groups) {
      edges.add(new Edge(masters.get(0), group, Flow.MASTERS));
      callers.forEach(caller -> edges.add(new Edge(caller, group, Flow.IN)));
      chance
          .maybe(0.4, () -> chance.pick(sources))
          .ifPresent(s -> edges.add(new Edge(s, group, Flow.OWNS)));
      chance.some(apps).forEach(app -> edges.add(new Edge(group, app, Flow.OUT)));
    }
    return new Graph(List.of(new Cluster("Hub", nodes)), edges);
  }

  private static List<String> add(List<Node> nodes, Kind kind, int count, Chance chance) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = kind + " " + i;
      int names = kind == Kind.ATTRIBUTES ? 1 + chance.below(40) : 1;
      List<String> lines =
          IntStream.range(0, names).mapToObj(n -> "W".repeat(1 + chance.below(30)) + n).toList();
      nodes.add(
          new Node(id, kind, lines, chance.maybe(0.5, () -> "a note of some length ".repeat(3))));
      ids.add(id);
    }
    return ids;
  }

  private static List<Box> boxes(Graph graph) {
    return List.copyOf(Layout.of(graph, graph.orgs().get(0), 0, 0).boxes().values());
  }

  @Property(tries = 100)
  void noTwoBoxesOrLanesOverlap(@ForAll @IntRange(max = 1_000_000) int seed) {
    List<Box> boxes = boxes(graph(seed));
    for (Box one : boxes) {
      for (Box other : boxes) {
        boolean apart =
            one.equals(other)
                || one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
        assertThat(apart).as("%s and %s", one, other).isTrue();
      }
    }
  }

  @Property(tries = 100)
  void linesAreNoWiderThanTheirBoxes(@ForAll @IntRange(max = 1_000_000) int seed) {
    for (Box box : boxes(graph(seed))) {
      int room = (box.width() - 2 * Box.PADDING) * 100;
      // a comma may stand behind the last name of a line
      box.lines().forEach(line -> assertThat(TextWidth.of(line) * Box.TEXT).isLessThan(room + 700));
      box.notes()
          .forEach(line -> assertThat(TextWidth.of(line) * Box.SMALL).isLessThan(room + 700));
    }
  }

  @Property(tries = 20)
  void sourcesKeepTheirPriority(@ForAll @IntRange(max = 1_000_000) int seed) {
    Graph graph = graph(seed);
    List<String> placed =
        boxes(graph).stream()
            .filter(box -> box.node().filter(n -> n.kind() == Kind.SOURCE).isPresent())
            .sorted(java.util.Comparator.comparingInt(Box::y))
            .map(Box::id)
            .toList();
    assertThat(placed)
        .containsExactlyElementsOf(
            graph.column(graph.orgs().get(0), 0).stream().map(Node::id).toList());
  }

  @Property(tries = 20)
  void sameGraphIsTheSamePicture(@ForAll @IntRange(max = 1_000_000) int seed) {
    assertThat(Svg.of(graph(seed), "t", "d").toString())
        .isEqualTo(Svg.of(graph(seed), "t", "d").toString());
    assertThat(graph(seed).mermaid()).isEqualTo(graph(seed).mermaid());
  }

  /** Two sources whose attributes are listed in the other order: drawn as they come, they cross. */
  @Test
  void boxesStandBesideWhatTheyAreJoinedTo() {
    List<Node> nodes = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      nodes.add(new Node("source " + id, Kind.SOURCE, List.of(id), Optional.empty()));
    }
    List<Edge> edges = new ArrayList<>();
    for (String id : List.of("c", "b", "a")) {
      nodes.add(new Node("group " + id, Kind.ATTRIBUTES, List.of(id), Optional.empty()));
      edges.add(new Edge("source " + id, "group " + id, Flow.OWNS));
    }
    Graph graph = new Graph(List.of(new Cluster("Hub", nodes)), edges);
    List<String> groups =
        boxes(graph).stream()
            .filter(box -> box.node().filter(n -> n.kind() == Kind.ATTRIBUTES).isPresent())
            .sorted(java.util.Comparator.comparingInt(Box::y))
            .map(Box::id)
            .toList();
    assertThat(groups).containsExactly("group a", "group b", "group c");
  }
}
