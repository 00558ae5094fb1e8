package io.mastering.engine.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where arrows touch boxes: spread over the side, in the order of where they lead to. */
final class Ports {
  private static final int MARGIN = 9;

  private final Map<String, Integer> places = new HashMap<>();

  Ports(Layout.Placed placed) {
    Map<String, List<Stretch>> leaving = new HashMap<>();
    Map<String, List<Stretch>> arriving = new HashMap<>();
    placed
        .paths()
        .forEach(
            (edge, path) -> {
              for (int i = 1; i < path.size(); i++) {
                Stretch stretch = new Stretch(edge, i, path.get(i - 1), path.get(i));
                leaving.computeIfAbsent(stretch.from(), s -> new ArrayList<>()).add(stretch);
                arriving.computeIfAbsent(stretch.to(), s -> new ArrayList<>()).add(stretch);
              }
            });
    leaving.forEach((box, of) -> spread(placed, box, of, true));
    arriving.forEach((box, of) -> spread(placed, box, of, false));
  }

  /** A part of an arrow between two columns. */
  private record Stretch(Graph.Edge edge, int part, String from, String to) {}

  private void spread(Layout.Placed placed, String id, List<Stretch> stretches, boolean leaving) {
    Box box = java.util.Objects.requireNonNull(placed.boxes().get(id));
    List<Stretch> ordered = new ArrayList<>(stretches);
    ordered.sort(
        Comparator.comparingInt(
            (Stretch s) ->
                java.util.Objects.requireNonNull(placed.boxes().get(leaving ? s.to() : s.from()))
                    .middle()));
    int room = box.height() - 2 * MARGIN;
    for (int i = 0; i < ordered.size(); i++) {
      int y =
          box.node().isEmpty()
              ? box.middle()
              : box.y() + MARGIN + room * (2 * i + 1) / (2 * ordered.size());
      places.put(key(ordered.get(i).edge(), ordered.get(i).part(), leaving), y);
    }
  }

  private static String key(Graph.Edge edge, int part, boolean leaving) {
    return edge.from() + "\n" + edge.to() + "\n" + edge.flow() + "\n" + part + leaving;
  }

  /** Where a part of an arrow leaves, or arrives. */
  int y(Graph.Edge edge, int part, boolean leaving) {
    return java.util.Objects.requireNonNull(places.get(key(edge, part, leaving)));
  }
}
