package io.mastering.engine.page;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a page in Markdown, with GitHub's tables and diagrams. Names are code spans. */
final class Markdown {
  /** What would be markup within a line. */
  private static final String SPECIAL = "\\`*_[]|~$";

  private final StringBuilder out = new StringBuilder();

  private Markdown() {}

  static String of(Page page) {
    Markdown markdown = new Markdown();
    markdown.line("# " + plain(page.title()));
    markdown.line("");
    markdown.line(words(page.lead()));
    page.sections().forEach(section -> markdown.section(section, 2));
    return markdown.out.toString();
  }

  private void section(Section section, int level) {
    line("");
    line("#".repeat(Math.min(level, 6)) + " " + plain(section.title()));
    section.blocks().forEach(this::block);
    section.parts().stream()
        .filter(part -> !part.isEmpty())
        .forEach(part -> section(part, level + 1));
  }

  private void block(Block block) {
    line("");
    if (block instanceof Block.Paragraph paragraph) {
      line(words(paragraph.words()));
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> line("- " + words(item)));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Picture picture) {
      line("```mermaid");
      out.append(picture.mermaid());
      line("```");
    } else if (block instanceof Block.Bars bars) {
      bars.bars().forEach(bar -> line("- " + plain(bar.label()) + ": " + plain(bar.says())));
    } else if (block instanceof Block.Details details) {
      line(words(details.summary()));
      details.blocks().forEach(this::block);
    } else if (block instanceof Block.Command command) {
      line(code(command.text()));
    }
  }

  private void table(Block.Table table) {
    if (!table.caption().isEmpty()) {
      line(words(table.caption()));
      line("");
    }
    line(row(table.heads().stream().map(Markdown::words).toList()));
    line("|" + "---|".repeat(table.heads().size()));
    for (List<Block.Cell> cells : table.rows()) {
      line(row(cells.stream().map(Markdown::cell).toList()));
    }
  }

  private static String row(List<String> cells) {
    return cells.stream()
            .map(cell -> cell.isEmpty() ? "| " : "| " + cell + " ")
            .collect(Collectors.joining())
        + "|";
  }

  private static String cell(Block.Cell cell) {
    return cell.lines().stream()
        .filter(words -> !words.isEmpty())
        .map(Markdown::words)
        .collect(Collectors.joining("<br>"));
  }

  private static String words(Words words) {
    return words.parts().stream().map(Markdown::part).collect(Collectors.joining());
  }

  private static String part(Words.Part part) {
    return switch (part.kind()) {
      case PLAIN -> plain(part.text());
      case STRONG -> "**" + plain(part.text()) + "**";
      case NAME, CODE -> code(part.text());
    };
  }

  static String plain(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Visible.of(text).toCharArray()) {
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    // an address would become a link by itself
    return escaped.toString().replace("://", "\\://").replace("www.", "www\\.");
  }

  /** A code span, fenced with more backticks than stand in it; in tables a bar ends a cell. */
  static String code(String name) {
    String text = Visible.of(name);
    int longest = 0;
    int run = 0;
    for (char c : text.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean padded = text.isBlank() || text.startsWith("`") || text.endsWith("`");
    String pad = padded ? " " : "";
    return fence + pad + text.replace("|", "\\|") + pad + fence;
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
