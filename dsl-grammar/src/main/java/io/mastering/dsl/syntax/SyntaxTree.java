package io.mastering.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a policy as it was written: the statements that could be read, with their places, and
 * the comments. After a syntax error it is partial.
 */
public record SyntaxTree(
    String file,
    String text,
    Optional<Version> version,
    List<Statement> statements,
    List<Comment> comments) {
  public SyntaxTree {
    statements = List.copyOf(statements);
    comments = List.copyOf(comments);
  }

  /** Every statement, the outer before those inside it. */
  public Stream<Statement> all() {
    return statements.stream().flatMap(SyntaxTree::withInner);
  }

  /** Every statement of one kind, wherever it stands. */
  public <S extends Statement> Stream<S> all(Class<S> kind) {
    return all().filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Statement> withInner(Statement statement) {
    return Stream.concat(
        Stream.of(statement), statement.inner().stream().flatMap(SyntaxTree::withInner));
  }
}
