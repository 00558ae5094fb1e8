package io.mastering.engine.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places the boxes of one org in four columns. The order within a column follows the boxes that its
 * arrows lead to (the barycentre), so that few arrows cross; sources keep theirs, it is their
 * priority.
 */
final class Layout {
  private static final int COLUMNS = 4;
  private static final int SWEEPS = 12;
  static final int[] WIDTHS = {208, 190, 262, 208};
  static final int GAP = 88;
  private static final int BETWEEN = 16;

  private final List<List<Box>> columns = new ArrayList<>();
  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();
  private final Map<Graph.Edge, List<String>> paths = new LinkedHashMap<>();

  private Layout() {}

  /**
   * The places of an org's boxes.
   *
   * @param paths for each arrow within the org the boxes and lanes that it touches
   */
  record Placed(Map<String, Box> boxes, Map<Graph.Edge, List<String>> paths, int height) {}

  static Placed of(Graph graph, Graph.Cluster org, int left, int top) {
    Layout layout = new Layout();
    layout.fill(graph, org);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      layout.sweep(layout.before);
      layout.sweep(layout.after);
    }
    layout.sweep(layout.before);
    return layout.place(left, top);
  }

  private void fill(Graph graph, Graph.Cluster org) {
    Map<String, Integer> columnOf = new HashMap<>();
    for (int column = 0; column < COLUMNS; column++) {
      List<Box> boxes = new ArrayList<>();
      for (Graph.Node node : graph.column(org, column)) {
        boxes.add(Box.of(node, WIDTHS[column]));
        columnOf.put(node.id(), column);
      }
      columns.add(boxes);
    }
    for (Graph.Edge edge : graph.edges()) {
      Integer from = columnOf.get(edge.from());
      Integer to = columnOf.get(edge.to());
      if (from != null && to != null) {
        path(edge, from, to);
      }
    }
  }

  /** An arrow over a column takes a lane in it. */
  private void path(Graph.Edge edge, int from, int to) {
    List<String> path = new ArrayList<>(List.of(edge.from()));
    for (int column = from + 1; column < to; column++) {
      String lane = edge.from() + " -> " + edge.to() + " @" + column;
      columns.get(column).add(Box.lane(lane, WIDTHS[column]));
      path.add(lane);
    }
    path.add(edge.to());
    paths.put(edge, path);
    for (int i = 1; i < path.size(); i++) {
      after.computeIfAbsent(path.get(i - 1), n -> new ArrayList<>()).add(path.get(i));
      before.computeIfAbsent(path.get(i), n -> new ArrayList<>()).add(path.get(i - 1));
    }
  }

  /** Orders every column but the first by the boxes that it is joined to on one side. */
  private void sweep(Map<String, List<String>> joined) {
    for (int column = 1; column < COLUMNS; column++) {
      Map<String, Integer> middles = middles();
      List<Box> boxes = columns.get(column);
      Map<String, Integer> wanted = new HashMap<>();
      for (int i = 0; i < boxes.size(); i++) {
        String id = boxes.get(i).id();
        wanted.put(
            id, wanted(joined.getOrDefault(id, List.of()), middles, middles.getOrDefault(id, 0)));
      }
      boxes.sort(
          Comparator.comparingInt((Box box) -> rank(box))
              .thenComparingInt(box -> wanted.getOrDefault(box.id(), 0)));
    }
  }

  /** Callers stay on top, where arrows from other orgs come in. */
  private static int rank(Box box) {
    return box.node().filter(node -> node.kind() == Graph.Kind.CALLER).isPresent() ? 0 : 1;
  }

  private static int wanted(List<String> near, Map<String, Integer> middles, int now) {
    return near.isEmpty()
        ? now
        : near.stream().mapToInt(n -> middles.getOrDefault(n, 0)).sum() / near.size();
  }

  /** The middle of each box, were the columns centred. */
  private Map<String, Integer> middles() {
    Map<String, Integer> middles = new HashMap<>();
    int tallest = columns.stream().mapToInt(Layout::height).max().orElse(0);
    for (List<Box> boxes : columns) {
      int y = (tallest - height(boxes)) / 2;
      for (Box box : boxes) {
        middles.put(box.id(), y + box.height() / 2);
        y += box.height() + BETWEEN;
      }
    }
    return middles;
  }

  private static int height(List<Box> boxes) {
    return boxes.stream().mapToInt(box -> box.height() + BETWEEN).sum() - BETWEEN;
  }

  private Placed place(int left, int top) {
    Map<String, Box> placed = new LinkedHashMap<>();
    int tallest = columns.stream().mapToInt(Layout::height).max().orElse(0);
    int x = left;
    for (int column = 0; column < COLUMNS; column++) {
      int y = top + (tallest - height(columns.get(column))) / 2;
      for (Box box : columns.get(column)) {
        placed.put(box.id(), box.at(x, y));
        y += box.height() + BETWEEN;
      }
      x += WIDTHS[column] + GAP;
    }
    return new Placed(placed, paths, Math.max(tallest, 0));
  }

  /** How wide every org is. */
  static int width() {
    int width = GAP * (COLUMNS - 1);
    for (int column : WIDTHS) {
      width += column;
    }
    return width;
  }
}
