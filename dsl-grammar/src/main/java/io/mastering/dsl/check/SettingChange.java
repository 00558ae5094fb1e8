package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Assumption;
import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.MatchingBlock;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.PushBlock;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SettingPath;
import io.mastering.dsl.syntax.SignInBlock;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The statements of an org with one of them said anew. */
final class SettingChange {
  private SettingChange() {}

  /** In which block of a system a setting stands that is named from outside. */
  static Place place(DeclaredSystem system, SettingPath path) {
    return switch (path.place()) {
      case SYSTEM -> Place.of(system.role());
      case ON_SIGN_IN -> Place.SIGN_IN;
      case PUSH -> Place.PUSH;
    };
  }

  /** With another priority, attribute statement or assumption. */
  static List<Statement> in(List<Statement> statements, Statement said) {
    return replaced(statements, old -> isSaidAnew(old, said), said);
  }

  /** With another setting of a system. */
  static List<Statement> in(
      List<Statement> statements, DeclaredSystem system, Place place, Setting setting) {
    List<Statement> changed = new ArrayList<>();
    for (Statement statement : statements) {
      boolean meant =
          statement instanceof SystemBlock block && block.name().text().equals(system.name());
      changed.add(meant ? in((SystemBlock) statement, place, setting) : statement);
    }
    return changed;
  }

  /** The block of a system, as it then is; absent when the system is deleted. */
  static Optional<SystemBlock> block(List<Statement> statements, DeclaredSystem system) {
    return new Body(statements)
        .all(SystemBlock.class)
        .filter(block -> block.name().text().equals(system.name()))
        .findFirst();
  }

  /** Without a system; lists that name it may stay, as nobody is linked to it any more. */
  static List<Statement> without(List<Statement> statements, DeclaredSystem system) {
    return statements.stream().filter(statement -> !isOf(statement, system.name())).toList();
  }

  private static boolean isOf(Statement statement, String system) {
    return statement instanceof SystemBlock block && block.name().text().equals(system)
        || statement instanceof MatchingBlock matching && matching.system().text().equals(system);
  }

  private static SystemBlock in(SystemBlock block, Place place, Setting setting) {
    List<Statement> body =
        switch (place) {
          case SIGN_IN -> inSignIn(block.body(), setting);
          case PUSH -> inPush(block.body(), setting);
          default -> with(block.body(), setting);
        };
    return new SystemBlock(block.role(), block.name(), body, block.span());
  }

  private static List<Statement> inSignIn(List<Statement> body, Setting setting) {
    List<Statement> inner =
        new Body(body).inner(SignInBlock.class).map(Body::statements).orElse(List.of());
    SignInBlock changed = new SignInBlock(with(inner, setting), setting.span());
    return replaced(body, SignInBlock.class::isInstance, changed);
  }

  private static List<Statement> inPush(List<Statement> body, Setting setting) {
    List<Statement> inner =
        new Body(body).inner(PushBlock.class).map(Body::statements).orElse(List.of());
    PushBlock changed = new PushBlock(with(inner, setting), setting.span());
    return replaced(body, PushBlock.class::isInstance, changed);
  }

  private static List<Statement> with(List<Statement> body, Setting setting) {
    return replaced(
        body, old -> old instanceof Setting s && s.name().equals(setting.name()), setting);
  }

  private static boolean isSaidAnew(Statement old, Statement said) {
    if (old instanceof AttributeRule rule && said instanceof AttributeRule other) {
      return attribute(rule).equals(attribute(other));
    }
    if (old instanceof Assumption assumption && said instanceof Assumption other) {
      return assumption.name().text().equals(other.name().text());
    }
    if (old instanceof Setting setting && said instanceof Setting other) {
      return setting.name().equals(other.name());
    }
    return old instanceof Priority && said instanceof Priority;
  }

  private static Optional<String> attribute(AttributeRule rule) {
    return rule.attribute().name().map(Name::text);
  }

  /** The new statement stands where the old one stood, else at the end. */
  private static List<Statement> replaced(
      List<Statement> statements, Predicate<Statement> old, Statement said) {
    List<Statement> changed = new ArrayList<>();
    boolean done = false;
    for (Statement statement : statements) {
      if (!old.test(statement)) {
        changed.add(statement);
      } else if (!done) {
        changed.add(said);
        done = true;
      }
    }
    if (!done) {
      changed.add(said);
    }
    return changed;
  }
}
