package io.mastering.dsl.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.dsl.format.PolicyPrinter;
import io.mastering.dsl.syntax.Comment;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SyntaxTree;
import io.mastering.model.diagnostic.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts for tests; every reading also proves that the printed tree is read as an equal one.
 */
final class Reading {
  private Reading() {}

  /** The only statement of a text without mistakes. */
  static <S extends Statement> S statement(Class<S> kind, String text) {
    SyntaxTree tree = tree("mastering 1\n" + text);
    assertThat(tree.statements()).hasSize(1);
    return kind.cast(tree.statements().get(0));
  }

  /** The only statement in the body of the only statement. */
  static <S extends Statement> S inner(Class<S> kind, String text) {
    Statement block = tree("mastering 1\n" + text).statements().get(0);
    assertThat(block.inner()).hasSize(1);
    return kind.cast(block.inner().get(0));
  }

  static SyntaxTree tree(String text) {
    Parsed parsed = Parser.parse("policy.mastering", text);
    assertThat(parsed.diagnostics()).as(text).isEmpty();
    String printed = PolicyPrinter.print(parsed.tree());
    Parsed again = Parser.parse("policy.mastering", printed);
    assertThat(again.diagnostics()).as(printed).isEmpty();
    assertThat(placeless(again.tree().statements()))
        .as(printed)
        .isEqualTo(placeless(parsed.tree().statements()));
    assertThat(PolicyPrinter.print(again.tree())).isEqualTo(printed);
    return parsed.tree();
  }

  /** What a tree says, without where it says it. */
  static Object placeless(Object node) {
    if (node instanceof List<?> list) {
      return list.stream().map(Reading::placeless).toList();
    }
    if (node instanceof Optional<?> optional) {
      return optional.map(Reading::placeless);
    }
    if (!(node instanceof Record)) {
      return node;
    }
    List<Object> parts = new ArrayList<>();
    parts.add(node.getClass().getSimpleName());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (component.getType() != Span.class && component.getType() != Comment.class) {
        parts.add(placeless(value(node, component)));
      }
    }
    return parts;
  }

  private static Object value(Object node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(component.toString(), hidden);
    }
  }
}
