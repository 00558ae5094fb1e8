package io.mastering.engine.snapshot;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds where in an archive the snapshot lies: at its root, or within one top folder. */
final class ArchiveRoot {
  private ArchiveRoot() {}

  /** The beginning of the names of the snapshot's files: empty, or a folder with a slash. */
  static String in(Collection<String> entries) {
    Set<String> roots = new TreeSet<>();
    for (String entry : entries) {
      int slash = entry.indexOf('/');
      if (SnapshotFiles.ALL.contains(entry.substring(slash + 1))) {
        roots.add(entry.substring(0, slash + 1));
      }
    }
    return roots.isEmpty() || roots.contains("") || roots.size() > 1 ? "" : roots.iterator().next();
  }

  /** The names of files at the root, without its beginning. */
  static Set<String> files(Collection<String> entries, String root) {
    return entries.stream()
        .filter(e -> e.startsWith(root) && e.indexOf('/', root.length()) < 0)
        .map(e -> e.substring(root.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The name of an entry without a leading {@code ./}. */
  static String plain(String entry) {
    return entry.startsWith("./") ? entry.substring(2) : entry;
  }
}
