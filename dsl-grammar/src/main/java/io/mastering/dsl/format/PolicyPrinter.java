package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;

/**
 * From a syntax tree to text in the one canonical layout: read again, it gives an equal tree.
 * Comments are not printed; a formatter that keeps them works on the text.
 */
public final class PolicyPrinter {
  private PolicyPrinter() {}

  /** The whole file. */
  public static String print(SyntaxTree tree) {
    Lines lines = new Lines();
    tree.version().ifPresent(version -> lines.line("mastering " + version.number()));
    for (Statement statement : tree.statements()) {
      lines.line("");
      statement.accept(new StatementPrinter(lines));
    }
    return lines.text();
  }

  /** One statement. */
  public static String print(Statement statement) {
    return statement.accept(new StatementPrinter(new Lines())).text();
  }
}
