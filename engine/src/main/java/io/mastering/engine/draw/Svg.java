package io.mastering.engine.draw;

import io.mastering.engine.page.Markup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws a graph as SVG: orgs below each other, four columns in each. */
public final class Svg {
  private static final int MARGIN = 26;
  private static final int HEAD = 46;
  private static final int BETWEEN = 74;
  private static final int LEGEND = 24;
  private static final int LANE = 9;
  private static final int LANES = 3;

  private final Graph graph;
  private final Map<String, Layout.Placed> placed = new LinkedHashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<String, Integer> tops = new HashMap<>();
  private final Markup out = new Markup();
  private int height;

  private Svg(Graph graph) {
    this.graph = graph;
  }

  /**
   * The picture as an element.
   *
   * @param title what it is
   * @param description what it shows, for who does not see it
   */
  public static Markup of(Graph graph, String title, String description) {
    Svg svg = new Svg(graph);
    svg.layOut();
    svg.draw(title, description);
    return svg.out;
  }

  private void layOut() {
    int top = MARGIN;
    for (Graph.Cluster org : graph.orgs()) {
      tops.put(org.name(), top);
      Layout.Placed of = Layout.of(graph, org, 2 * MARGIN, top + HEAD);
      placed.put(org.name(), of);
      boxes.putAll(of.boxes());
      top += HEAD + of.height() + MARGIN + BETWEEN;
    }
    height = top - BETWEEN + MARGIN / 2;
  }

  private int width() {
    return Layout.width() + 4 * MARGIN;
  }

  private void draw(String title, String description) {
    Set<Graph.Flow> flows = EnumSet.noneOf(Graph.Flow.class);
    graph.edges().forEach(edge -> flows.add(edge.flow()));
    int tall = height + flows.size() * LEGEND + MARGIN;
    out.open(
            "svg",
            attributes(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width() + " " + tall,
                "width",
                "" + width(),
                "height",
                "" + tall,
                "role",
                "img",
                "class",
                "flow"))
        .line();
    out.open("title").text(title).close("title").line();
    out.open("desc").text(description).close("desc").line();
    out.open("style").line().text(Colours.STYLE).close("style").line();
    markers(flows);
    out.empty("rect", attributes("class", "sheet", "width", "" + width(), "height", "" + tall))
        .line();
    graph.orgs().forEach(this::frame);
    graph.edges().forEach(this::arrow);
    boxes.values().stream()
        .filter(box -> box.node().isPresent())
        .sorted(java.util.Comparator.comparingInt(Box::y).thenComparingInt(Box::x))
        .forEach(this::box);
    legend(flows);
    out.close("svg").line();
  }

  private void markers(Set<Graph.Flow> flows) {
    out.open("defs").line();
    for (Graph.Flow flow : flows) {
      out.open(
          "marker",
          attributes(
              "id", "to-" + word(flow),
              "viewBox", "0 0 10 10",
              "refX", "9",
              "refY", "5",
              "markerWidth", "9",
              "markerHeight", "9",
              "markerUnits", "userSpaceOnUse",
              "orient", "auto"));
      out.empty("path", attributes("d", "M0 0L10 5L0 10z", "class", "head " + word(flow)));
      out.close("marker").line();
    }
    out.close("defs").line();
  }

  private static String word(Graph.Flow flow) {
    return flow.name().toLowerCase(Locale.ROOT);
  }

  private void frame(Graph.Cluster org) {
    int top = Objects.requireNonNull(tops.get(org.name()));
    int tall = HEAD + Objects.requireNonNull(placed.get(org.name())).height() + MARGIN;
    out.empty(
            "rect",
            attributes(
                "class", "org",
                "x", "" + MARGIN,
                "y", "" + top,
                "width", "" + (width() - 2 * MARGIN),
                "height", "" + tall,
                "rx", "14"))
        .line();
    String name = TextWidth.cut(org.name(), Layout.width() * 100 / Box.TEXT / 2);
    text("name", 2 * MARGIN, top + 29, name);
  }

  private void text(String style, int x, int y, String words) {
    out.open("text", attributes("class", style, "x", "" + x, "y", "" + y))
        .text(words)
        .close("text")
        .line();
  }

  private void arrow(Graph.Edge edge) {
    for (Layout.Placed of : placed.values()) {
      List<String> path = of.paths().get(edge);
      if (path != null) {
        line(edge.flow(), within(edge, path, new Ports(of)));
        return;
      }
    }
    line(edge.flow(), between(edge));
  }

  /** From the right side of a box through lanes to the left side of another. */
  private String within(Graph.Edge edge, List<String> path, Ports ports) {
    StringBuilder d = new StringBuilder();
    for (int i = 1; i < path.size(); i++) {
      Box from = box(path.get(i - 1));
      Box to = box(path.get(i));
      int x1 = from.x() + from.width();
      int y1 = ports.y(edge, i, true);
      int y2 = ports.y(edge, i, false);
      int bend = x1 + (to.x() - x1) / 2;
      d.append(i == 1 ? "M" + x1 + " " + y1 : "L" + x1 + " " + y1);
      d.append("C" + bend + " " + y1 + " " + bend + " " + y2 + " " + to.x() + " " + y2);
    }
    return d.toString();
  }

  /** From one org down into another: along the right edge, then between the orgs. */
  private String between(Graph.Edge edge) {
    Box from = box(edge.from());
    Box to = box(edge.to());
    int right = from.x() + from.width() + MARGIN / 2;
    int down = to.x() + to.width() / 2;
    int lane = above(edge.to()) + LANE * (graph.edges().indexOf(edge) % LANES - 1);
    return Corners.rounded(
        List.of(
            new Corners.Point(from.x() + from.width(), from.middle()),
            new Corners.Point(right, from.middle()),
            new Corners.Point(right, lane),
            new Corners.Point(down, lane),
            new Corners.Point(down, to.y())));
  }

  /** The middle of the space above the org of a box. */
  private int above(String id) {
    return graph.orgs().stream()
            .filter(org -> org.nodes().stream().anyMatch(node -> node.id().equals(id)))
            .mapToInt(org -> Objects.requireNonNull(tops.get(org.name())))
            .findFirst()
            .orElseThrow()
        - BETWEEN / 2;
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  private void line(Graph.Flow flow, String d) {
    out.empty(
            "path",
            attributes(
                "class", "arrow " + word(flow),
                "marker-end", "url(#to-" + word(flow) + ")",
                "d", d))
        .line();
  }

  private void box(Box box) {
    Graph.Node node = box.node().orElseThrow();
    String kind = node.kind().name().toLowerCase(Locale.ROOT);
    out.open("g", attributes("class", "box " + kind));
    out.open("title").text(whole(node)).close("title");
    out.empty(
        "rect",
        attributes(
            "x", "" + box.x(),
            "y", "" + box.y(),
            "width", "" + box.width(),
            "height", "" + box.height(),
            "rx", node.kind().column() == 1 ? "18" : "8"));
    int y = box.y() + Box.PADDING + 11;
    for (int i = 0; i < box.lines().size(); i++) {
      boolean title = i == 0 && node.kind() != Graph.Kind.ATTRIBUTES;
      text(title ? "first" : "line", box.x() + Box.PADDING, y, box.lines().get(i));
      y += Box.LINE;
    }
    for (String note : box.notes()) {
      text("note", box.x() + Box.PADDING, y - 2, note);
      y += Box.NOTE;
    }
    out.close("g").line();
  }

  /** What stands in a box without being cut. */
  private static String whole(Graph.Node node) {
    List<String> all = new ArrayList<>(node.lines());
    node.note().ifPresent(all::add);
    return String.join(", ", all);
  }

  private void legend(Set<Graph.Flow> flows) {
    int y = height + 8;
    for (Graph.Flow flow : flows) {
      line(flow, "M" + MARGIN + " " + y + "L" + (MARGIN + 46) + " " + y);
      text("note", MARGIN + 58, y + 4, flow.words());
      y += LEGEND;
    }
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
