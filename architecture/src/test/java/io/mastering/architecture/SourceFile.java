package io.mastering.architecture;

/**
 * A text of the tree.
 *
 * @param path from the root of the project, with slashes
 */
record SourceFile(String path, String text) {

  String at(long line) {
    return path + ":" + line;
  }
}
