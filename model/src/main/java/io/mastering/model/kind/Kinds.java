package io.mastering.model.kind;

import io.mastering.model.kind.Kind.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The kinds that the program is packed with: every file of the folders {@code app}, {@code idp}.
 */
public final class Kinds {
  private static final String ENDING = ".kind";
  private static final Map<String, Optional<Kind>> READ = new ConcurrentHashMap<>();

  private Kinds() {}

  /** The kind that a source or an app is declared as; empty when there is no such kind. */
  public static Optional<Kind> app(String word) {
    return find(Role.APP, word);
  }

  /** The kind that an IdP is declared as; empty when there is no such kind. */
  public static Optional<Kind> idp(String word) {
    return find(Role.IDP, word);
  }

  /** The kind words of a role, by alphabet. */
  public static List<String> words(Role role) {
    TreeSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(w -> w));
    for (URL folder : folders(role)) {
      for (String name : names(folder)) {
        if (name.endsWith(ENDING)) {
          words.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("the program was packed without the kinds of " + role.word());
    }
    return List.copyOf(words);
  }

  /** All kinds of a role, by alphabet. */
  public static List<Kind> all(Role role) {
    return words(role).stream().map(word -> find(role, word).orElseThrow()).toList();
  }

  private static Optional<Kind> find(Role role, String word) {
    // A word is looked for as a file: nothing but a plain name may become part of a path.
    return word.matches("\\w+")
        ? READ.computeIfAbsent(role.word() + "/" + word + ENDING, file -> read(role, word, file))
        : Optional.empty();
  }

  private static Optional<Kind> read(Role role, String word, String file) {
    try (InputStream in = Kinds.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      KindRead read =
          KindReader.read(role, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!read.diagnostics().isEmpty() && !words(role).contains(word)) {
        // A file system that does not tell upper from lower case has found another kind's file.
        return Optional.empty();
      }
      return Optional.of(
          read.kind().orElseThrow(() -> new IllegalStateException(read.complaints())));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<URL> folders(Role role) {
    String folder = Kinds.class.getPackageName().replace('.', '/') + "/" + role.word();
    try {
      return Collections.list(Kinds.class.getClassLoader().getResources(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("the kinds cannot be listed", e);
    }
  }

  private static List<String> names(URL folder) {
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        String prefix = jar.getEntryName() + (jar.getEntryName().endsWith("/") ? "" : "/");
        List<String> names = new ArrayList<>();
        Collections.list(jar.getJarFile().entries()).stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(prefix))
            .forEach(name -> names.add(name.substring(prefix.length())));
        return names;
      }
      try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
        return files.map(file -> file.getFileName().toString()).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the kinds cannot be listed", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the kinds are at no place: " + folder, e);
    }
  }
}
