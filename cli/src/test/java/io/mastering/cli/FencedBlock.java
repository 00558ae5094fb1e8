package io.mastering.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param language the first word behind the fence
 * @param note what stands behind it: the name of a file, or a remark
 * @param line the line of the page on which the text begins
 */
record FencedBlock(String language, String note, int line, String text) {
  private static final String FENCE = "```";

  /** The blocks of a page below {@code docs}, in their order. */
  static List<FencedBlock> of(String page) {
    return of(page(page).lines().toList());
  }

  /** The text of a page below {@code docs}. */
  static String page(String page) {
    try {
      return Files.readString(Transcript.root().resolve("docs").resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FencedBlock> of(List<String> lines) {
    List<FencedBlock> blocks = new ArrayList<>();
    int opened = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) {
        continue;
      }
      if (opened < 0) {
        opened = i;
      } else {
        blocks.add(block(lines, opened, i));
        opened = -1;
      }
    }
    return blocks;
  }

  private static FencedBlock block(List<String> lines, int opened, int closed) {
    String[] words = lines.get(opened).substring(FENCE.length()).strip().split(" ", 2);
    String text = String.join("\n", lines.subList(opened + 1, closed)) + "\n";
    return new FencedBlock(words[0], words.length > 1 ? words[1] : "", opened + 2, text);
  }

  /** Writes the text into a file of this folder. */
  Path into(Path folder, String file) {
    try {
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "line " + line;
  }
}
