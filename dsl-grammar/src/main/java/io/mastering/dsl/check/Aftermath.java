package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.OrgBlock;
import io.mastering.dsl.syntax.Scenario;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out complaints that only a syntax error has caused: one mistake, one message. */
final class Aftermath {
  private static final Set<Code> MISSING_DECLARATION =
      Set.of(
          Code.MST103,
          Code.MST104,
          Code.MST105,
          Code.MST111,
          Code.MST112,
          Code.MST113,
          Code.MST114,
          Code.MST115,
          Code.MST403,
          Code.MST404);

  /** Files that were to be read and were not: whatever is missing may stand in them. */
  private static final Set<Code> UNREAD = Set.of(Code.MST119, Code.MST120, Code.MST900);

  private static final Set<Code> OF_A_SCENARIO =
      Set.of(Code.MST401, Code.MST403, Code.MST404, Code.MST405);

  /** What is not said where one of these stands on the same line. */
  private static final Map<Code, Set<Code>> ECHOES =
      Map.of(
          Code.MST402,
          Set.of(Code.MST103, Code.MST105, Code.MST108, Code.MST115, Code.MST116, Code.MST118),
          Code.MST115,
          Set.of(Code.MST105));

  private final Set<String> brokenLines = new HashSet<>();
  private final String brokenText;
  private final boolean nameless;
  private final List<Span> broken;

  Aftermath(List<SyntaxTree> trees, List<Diagnostic> syntax) {
    List<Span> places =
        syntax.stream().filter(Diagnostic::isError).flatMap(d -> d.span().stream()).toList();
    places.forEach(span -> brokenLines.add(key(span)));
    broken =
        trees.stream()
            .flatMap(tree -> tree.all(Scenario.class))
            .map(Scenario::span)
            .filter(scenario -> places.stream().anyMatch(place -> inside(place, scenario)))
            .toList();
    nameless =
        syntax.stream().map(Diagnostic::code).anyMatch(UNREAD::contains)
            || trees.stream().anyMatch(tree -> hasNameless(tree) || losesAUse(tree, places));
    brokenText = trees.stream().map(tree -> around(tree, places)).collect(Collectors.joining("\n"));
  }

  List<Diagnostic> without(List<Diagnostic> complaints) {
    List<Diagnostic> own =
        brokenLines.isEmpty()
            ? complaints
            : complaints.stream().filter(complaint -> !isCaused(complaint)).toList();
    Map<String, Set<Code>> said = new HashMap<>();
    own.forEach(
        complaint ->
            complaint
                .span()
                .ifPresent(
                    span ->
                        said.computeIfAbsent(key(span), k -> EnumSet.noneOf(Code.class))
                            .add(complaint.code())));
    return own.stream().filter(complaint -> !isEchoed(complaint, said)).toList();
  }

  /** Whether another mistake of the same line says enough: an empty cell beside a wrong one. */
  private static boolean isEchoed(Diagnostic complaint, Map<String, Set<Code>> said) {
    Set<Code> louder = ECHOES.getOrDefault(complaint.code(), Set.of());
    return complaint
        .span()
        .map(span -> said.getOrDefault(key(span), Set.of()))
        .filter(codes -> codes.stream().anyMatch(louder::contains))
        .isPresent();
  }

  private boolean isCaused(Diagnostic complaint) {
    Set<String> own = complaint.span().map(span -> Set.of(key(span))).orElse(Set.of());
    if (own.stream().anyMatch(brokenLines::contains)) {
      return true;
    }
    if (OF_A_SCENARIO.contains(complaint.code())) {
      return broken.stream()
          .anyMatch(scenario -> complaint.span().filter(s -> inside(s, scenario)).isPresent());
    }
    if (!MISSING_DECLARATION.contains(complaint.code())) {
      return false;
    }
    return nameless || named(complaint).stream().anyMatch(brokenText::contains);
  }

  /** The names that a message is about stand in backquotes. */
  private static Set<String> named(Diagnostic complaint) {
    String[] parts = complaint.message().split("`", -1);
    Set<String> names = new HashSet<>();
    for (int i = 1; i < parts.length; i += 2) {
      names.add(parts[i]);
    }
    return names;
  }

  private static boolean hasNameless(SyntaxTree tree) {
    return tree.all(SystemBlock.class).map(SystemBlock::name).anyMatch(Name::isMissing)
        || tree.all(OrgBlock.class).map(OrgBlock::name).anyMatch(Name::isMissing);
  }

  /** Whether a line on which reading went wrong was to name another file. */
  private static boolean losesAUse(SyntaxTree tree, List<Span> places) {
    List<String> lines = tree.text().lines().toList();
    return places.stream()
        .filter(place -> place.file().equals(tree.file()) && place.line() <= lines.size())
        .anyMatch(place -> lines.get(place.line() - 1).strip().matches("use\\b.*"));
  }

  /** The lines on which reading went wrong, with their neighbours. */
  private static String around(SyntaxTree tree, List<Span> places) {
    String[] lines = tree.text().split("\n", -1);
    StringBuilder broken = new StringBuilder();
    for (Span place : places) {
      if (place.file().equals(tree.file())) {
        int last = Math.min(lines.length, place.endLine() + 1);
        for (int line = Math.max(1, place.line() - 1); line <= last; line++) {
          broken.append(lines[line - 1]).append('\n');
        }
      }
    }
    return broken.toString();
  }

  private static boolean inside(Span part, Span whole) {
    return part.file().equals(whole.file())
        && part.line() >= whole.line()
        && part.line() <= whole.endLine();
  }

  private static String key(Span span) {
    return span.file() + ":" + span.line();
  }
}
