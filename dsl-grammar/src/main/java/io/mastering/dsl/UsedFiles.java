package io.mastering.dsl;

import io.mastering.dsl.parse.Parsed;
import io.mastering.dsl.parse.Parser;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.Use;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file and the files that it uses, each once: MST119 and MST120. */
final class UsedFiles {
  private static final int MOST_FILES = 1000;

  private final List<SyntaxTree> trees = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<Path> done = new LinkedHashSet<>();
  private final Map<Path, String> chain = new LinkedHashMap<>();

  /** Every file, a used one before the one that uses it. */
  List<SyntaxTree> trees() {
    return trees;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Map<String, String> sources() {
    return sources;
  }

  /** Reads the file that was asked for. */
  void read(Path file) {
    PolicySource source = PolicySource.read(file.toString(), file);
    diagnostics.addAll(source.diagnostics());
    source.text().ifPresent(text -> take(file.toString(), file, text));
  }

  /** Takes a text that has been read, and reads what it uses. */
  void take(String name, Path path, String text) {
    Path key = key(path);
    chain.put(key, name);
    Parsed parsed = Parser.parse(name, text);
    sources.put(name, text);
    diagnostics.addAll(parsed.diagnostics());
    parsed.tree().all(Use.class).forEach(use -> use(use, path));
    trees.add(parsed.tree());
    chain.remove(key);
    done.add(key);
  }

  private void use(Use use, Path from) {
    if (use.path().isEmpty()) {
      return;
    }
    Optional<Path> meant = beside(from, use.path());
    if (meant.isEmpty()) {
      missing(use, "`" + use.path() + "` cannot be the name of a file.");
      return;
    }
    Path path = meant.get();
    if (chain.containsKey(key(path))) {
      circle(use, path);
    } else if (!done.contains(key(path)) && done.size() + chain.size() < MOST_FILES) {
      read(use, path);
    }
  }

  private void read(Use use, Path path) {
    if (!Files.exists(path)) {
      missing(use, "There is no file `" + path + "`.");
      return;
    }
    PolicySource source = PolicySource.read(path.toString(), path);
    source.diagnostics().stream()
        .map(d -> d.span().isPresent() ? d : at(use.span(), d))
        .forEach(diagnostics::add);
    source.text().ifPresent(text -> take(path.toString(), path, text));
  }

  private void missing(Use use, String message) {
    diagnostics.add(
        Diagnostic.of(
            Code.MST119,
            use.span(),
            message,
            "Write the path as it is seen from the file that uses it, such as"
                + " `use \"hub.mastering\"`."));
  }

  private void circle(Use use, Path path) {
    List<String> names = new ArrayList<>(chain.values());
    List<Path> keys = new ArrayList<>(chain.keySet());
    List<String> round = new ArrayList<>(names.subList(keys.indexOf(key(path)), names.size()));
    round.add(round.get(0));
    diagnostics.add(
        Diagnostic.of(
            Code.MST120,
            use.span(),
            "These files use each other in a circle: "
                + round.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" uses "))
                + ".",
            "Delete one `use` of the circle; what both need goes into a file of its own."));
  }

  private static Diagnostic at(Span span, Diagnostic d) {
    return Diagnostic.of(d.code(), span, d.message(), d.help().orElse(""));
  }

  private static Optional<Path> beside(Path from, String used) {
    try {
      Path parent = from.getParent();
      Path path = parent == null ? Path.of(used) : parent.resolve(used);
      return Optional.of(path.normalize());
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Path key(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
