package io.mastering.engine.draw;

import io.mastering.engine.page.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a graph as a flowchart of Mermaid. */
final class Mermaid {
  private static final String SPECIAL = "\"#<>&`;|{}[]()\\";

  /** Names of attributes in a line. */
  private static final int NAMES = 4;

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> numbers = new HashMap<>();

  private Mermaid() {}

  static String of(Graph graph) {
    Mermaid mermaid = new Mermaid();
    mermaid.line("flowchart LR");
    for (int i = 0; i < graph.orgs().size(); i++) {
      mermaid.org(graph.orgs().get(i), i);
    }
    graph.edges().forEach(mermaid::edge);
    mermaid.line("  classDef source stroke-width:2px");
    mermaid.line("  classDef idle stroke-dasharray:4");
    mermaid.line("  classDef master stroke-width:3px");
    mermaid.line("  classDef okta stroke-width:2px");
    mermaid.line("  classDef caller stroke-dasharray:2");
    mermaid.line("  classDef attributes stroke-width:1px");
    mermaid.line("  classDef app stroke-width:2px");
    return mermaid.out.toString();
  }

  private void org(Graph.Cluster org, int number) {
    line("  subgraph org" + number + "[\"" + escaped(org.name()) + "\"]");
    for (Graph.Node node : org.nodes()) {
      String id = "n" + numbers.size();
      numbers.put(node.id(), id);
      line("    " + id + shape(node) + ":::" + node.kind().name().toLowerCase(Locale.ROOT));
    }
    line("  end");
  }

  private static String shape(Graph.Node node) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < node.lines().size(); i += NAMES) {
      List<String> some = node.lines().subList(i, Math.min(i + NAMES, node.lines().size()));
      lines.add(escaped(String.join(", ", some)));
    }
    node.note().ifPresent(note -> lines.add("<i>" + escaped(note) + "</i>"));
    String text = "\"" + String.join("<br>", lines) + "\"";
    return switch (node.kind()) {
      case MASTER -> "{{" + text + "}}";
      case OKTA -> "([" + text + "])";
      case CALLER -> ">" + text + "]";
      case SOURCE, IDLE -> "[(" + text + ")]";
      case ATTRIBUTES -> "[" + text + "]";
      case APP -> "[[" + text + "]]";
    };
  }

  private void edge(Graph.Edge edge) {
    String arrow =
        switch (edge.flow()) {
          case MASTERS, OUT -> " --> ";
          case OWNS -> " ==> ";
          case OPEN -> " -. not shown .-> ";
          case IN -> " -. push .-> ";
        };
    line("  " + numbers.get(edge.from()) + arrow + numbers.get(edge.to()));
  }

  /** Every character that could be syntax, as a number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('#').append(c).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    // an address would become a link by itself
    return escaped.toString().replace("://", "#58;//").replace("www.", "www#46;");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
