package io.mastering.engine.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A box with its place and its lines.
 *
 * @param node absent for a lane that a long arrow takes through a column
 */
record Box(
    java.util.Optional<Graph.Node> node,
    String id,
    int x,
    int y,
    int width,
    int height,
    List<String> lines,
    List<String> notes) {
  static final int LINE = 19;
  static final int NOTE = 16;
  static final int PADDING = 11;
  private static final int LANE = 16;

  /** Sizes of fonts. */
  static final int TEXT = 14;

  static final int SMALL = 12;

  Box {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  static Box of(Graph.Node node, int width) {
    int room = (width - 2 * PADDING) * 100;
    List<String> lines =
        node.kind() == Graph.Kind.ATTRIBUTES
            ? TextWidth.wrapped(node.lines(), ", ", room / TEXT)
            : cut(node.lines(), room);
    List<String> notes = new ArrayList<>();
    node.note()
        .ifPresent(
            note -> notes.addAll(TextWidth.wrapped(List.of(note.split(" ")), " ", room / SMALL)));
    int height = 2 * PADDING + lines.size() * LINE + notes.size() * NOTE - 4;
    return new Box(java.util.Optional.of(node), node.id(), 0, 0, width, height, lines, notes);
  }

  private static List<String> cut(List<String> lines, int room) {
    List<String> cut = new ArrayList<>();
    lines.forEach(line -> cut.add(TextWidth.cut(line, room / TEXT)));
    return cut;
  }

  static Box lane(String id, int width) {
    return new Box(java.util.Optional.empty(), id, 0, 0, width, LANE, List.of(), List.of());
  }

  Box at(int left, int top) {
    return new Box(node, id, left, top, width, height, lines, notes);
  }

  int middle() {
    return y + height / 2;
  }
}
