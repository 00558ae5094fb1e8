package io.mastering.dsl.check;

import io.mastering.dsl.syntax.AttributeRule;
import io.mastering.dsl.syntax.Inheritance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Priority;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.policy.Condition;
import java.util.List;
import java.util.Optional;

/** MST243: an `attribute` or a `priority` that says what would hold without it. */
final class SaidAnyway implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      Optional<Statement> all = ReadWhen.about(block.body(), "*");
      all.ifPresent(same -> block.body().forEach(s -> besideAll(s, same, complaints)));
    }
    for (String org : text.orgNames()) {
      List<ReadWhen> whens =
          ReadWhen.of(text, names, org).stream().filter(when -> !when.neverHolds()).toList();
      for (int i = 0; i < whens.size(); i++) {
        List<ReadWhen> later = whens.subList(i + 1, whens.size());
        besidePlain(whens.get(i), later, whens, text.of(org), complaints);
      }
    }
  }

  /** An attribute that is named and the `*` of the same block, which says the same. */
  private static void besideAll(Statement statement, Statement all, Complaints complaints) {
    if (statement instanceof AttributeRule rule
        && rule.attribute().name().isPresent()
        && says(statement).equals(says(all))) {
      complaints.add(message(statement, all, "`attribute *` says the same of it."));
    }
  }

  /** What a `when` says and what would hold for its users without it. */
  private static void besidePlain(
      ReadWhen when,
      List<ReadWhen> later,
      List<ReadWhen> all,
      List<Statement> plain,
      Complaints complaints) {
    for (Statement statement : when.block().body()) {
      String subject = ReadWhen.subject(statement);
      Optional<Statement> same =
          subject.isEmpty() || subject.equals("*")
              ? Optional.empty()
              : ReadWhen.about(plain, subject).filter(other -> says(other).equals(says(statement)));
      if (same.isPresent()
          && (subject.equals(ReadWhen.ORDER)
              || ReadWhen.about(when.block().body(), "*").isEmpty()
                  && noTypeDiffers(when, subject, plain))
          && later.stream().allMatch(other -> agrees(when, other, subject, says(statement)))
          && !NeverDecides.isCovered(subject, List.of(), all)) {
        complaints.add(
            message(statement, same.get(), "Without this statement the same would hold."));
      }
    }
  }

  private static boolean agrees(ReadWhen when, ReadWhen later, String subject, String says) {
    return ReadWhen.about(later.block().body(), subject)
        .filter(other -> !says(other).equals(says) && when.mayMeet(later))
        .isEmpty();
  }

  private static boolean noTypeDiffers(ReadWhen when, String subject, List<Statement> plain) {
    return plain.stream()
        .filter(UserTypeBlock.class::isInstance)
        .map(UserTypeBlock.class::cast)
        .filter(type -> ReadWhen.about(type.body(), subject).isPresent())
        .allMatch(
            type ->
                Exclusion.among(
                    List.of(
                        when.condition(),
                        new Condition.UserTypeIs(type.name().text(), type.name().span()))));
  }

  /** What is said, without the attribute that it is said of. */
  private static String says(Statement statement) {
    if (statement instanceof Priority priority) {
      return listed(priority.systems());
    }
    Inheritance inheritance = ((AttributeRule) statement).inheritance();
    return inheritance instanceof Inheritance.OverrideWith override
        ? "override " + listed(override.systems())
        : inheritance.getClass().getSimpleName();
  }

  private static String listed(List<Name> systems) {
    return systems.stream().map(Name::text).toList().toString();
  }

  private static Diagnostic message(Statement statement, Statement same, String sentence) {
    return Diagnostic.of(
            Code.MST243,
            statement.span(),
            sentence,
            "Delete it; a line that changes nothing is easily taken for one that does.")
        .with(new Related(same.span(), "said here"))
        .with(Fix.maybe("delete it", new Edit(statement.span(), "")));
  }
}
