package io.mastering.cli.output;

import io.mastering.model.kind.Capability;
import io.mastering.model.kind.Claim;
import io.mastering.model.kind.DefaultMapping;
import io.mastering.model.kind.Kind;
import io.mastering.model.kind.Kind.Role;
import io.mastering.model.kind.Kinds;
import io.mastering.model.kind.Peculiarity;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is documented of a kind, as a page for a reader. */
public final class KindPage {
  private static final String NOT_DOCUMENTED = Claim.Answer.NOT_DOCUMENTED.word();

  private KindPage() {}

  /** The page of a kind word, in any case; empty when there is no such kind. */
  public static Optional<String> of(String word) {
    List<Kind> exact = named(word, false);
    List<Kind> kinds = exact.isEmpty() ? named(word, true) : exact;
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(kinds.stream().map(KindPage::of).collect(Collectors.joining("\n")));
  }

  private static List<Kind> named(String word, boolean anyCase) {
    return Stream.of(Role.values())
        .flatMap(role -> Kinds.all(role).stream())
        .filter(kind -> anyCase ? kind.word().equalsIgnoreCase(word) : kind.word().equals(word))
        .toList();
  }

  /** All kinds: a table of them, then the page of each. */
  public static String all() {
    StringBuilder page = new StringBuilder();
    for (Role role : Role.values()) {
      List<Capability> capabilities = Capability.of(role);
      StringJoiner head = new StringJoiner(" | ", "| ", " |\n").add("`" + role.word() + "`");
      capabilities.forEach(capability -> head.add(capability.word()));
      page.append("\n").append(head).append("|").append(" --- |".repeat(capabilities.size() + 1));
      page.append("\n");
      for (Kind kind : Kinds.all(role)) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n").add(kind.word());
        capabilities.forEach(capability -> row.add(sign(kind.claim(capability))));
        page.append(row);
      }
    }
    for (Role role : Role.values()) {
      Kinds.all(role).forEach(kind -> page.append("\n").append(of(kind).replaceFirst("# ", "## ")));
    }
    return page.toString();
  }

  private static String sign(Claim claim) {
    return switch (claim.answer()) {
      case YES -> claim.words().isEmpty() ? "yes" : "yes*";
      case NO -> "**no**";
      case NOT_DOCUMENTED -> "";
    };
  }

  /** The page of one kind. */
  private static String of(Kind kind) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(kind.word()).append(": ").append(kind.name());
    page.append(" (`").append(kind.role().word()).append("`)\n\n");
    page.append("- users arrive as: ")
        .append(kind.arrives().words().isEmpty() ? NOT_DOCUMENTED : kind.arrives().words())
        .append(cited(kind.arrives().source()))
        .append("\n");
    for (Capability capability : Capability.of(kind.role())) {
      Claim claim = kind.claim(capability);
      page.append("- ").append(capability.word()).append(": ").append(claim.answer().word());
      page.append(claim.words().isEmpty() ? "" : ", " + claim.words());
      page.append(cited(claim.source())).append("\n");
    }
    page.append("- default mappings into Okta: ").append(mappings(kind.into())).append("\n");
    page.append("- default mappings out of Okta: ").append(mappings(kind.outOf())).append("\n");
    for (Peculiarity peculiarity : kind.peculiarities()) {
      page.append("- peculiar");
      page.append(
          peculiarity.rules().isEmpty() ? "" : " (" + String.join(", ", peculiarity.rules()) + ")");
      page.append(": ").append(peculiarity.words());
      page.append(cited(Optional.of(peculiarity.source()))).append("\n");
    }
    page.append("\n");
    kind.sources()
        .forEach(
            source ->
                page.append("[" + source.key() + "] " + source.title() + ", ")
                    .append("<" + source.address() + ">  \n"));
    return page.toString();
  }

  private static String mappings(Optional<List<DefaultMapping>> mappings) {
    return mappings
        .map(
            lines ->
                lines.stream()
                        .map(line -> "`" + line.text() + "`")
                        .collect(Collectors.joining(", "))
                    + cited(Optional.of(lines.get(0).source())))
        .orElse(NOT_DOCUMENTED);
  }

  private static String cited(Optional<String> key) {
    return key.map(k -> " [" + k + "]").orElse("");
  }
}
