package io.mastering.engine.page;

import java.util.List;

/** A part of a page under a heading, with parts of its own. */
public record Section(String title, List<Block> blocks, List<Section> parts) {
  public Section {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
  }

  public static Section of(String title, List<Block> blocks) {
    return new Section(title, blocks, List.of());
  }

  boolean isEmpty() {
    return blocks.isEmpty() && parts.isEmpty();
  }
}
