package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.UserTypeBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Related;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MST242: a statement that is never asked, because for everybody whom it is about a `when` that
 * comes before it decides the same.
 */
final class NeverDecides implements Check {
  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (String org : text.orgNames()) {
      List<ReadWhen> whens =
          ReadWhen.of(text, names, org).stream().filter(when -> !when.neverHolds()).toList();
      for (int i = 0; i < whens.size(); i++) {
        look(whens.get(i), whens.subList(0, i), complaints);
      }
      plain(text.of(org), whens, complaints);
    }
  }

  /** The earlier blocks that decide each of these statements for everybody. */
  private static Map<Statement, List<ReadWhen>> covered(
      List<Statement> body, List<Condition> about, List<ReadWhen> earlier) {
    Map<Statement, List<ReadWhen>> covered = new LinkedHashMap<>();
    for (Statement statement : body) {
      String subject = ReadWhen.subject(statement);
      if (!subject.isEmpty() && isCovered(subject, about, earlier)) {
        covered.put(statement, fewest(about, deciding(subject, earlier)));
      }
    }
    return covered;
  }

  /** Whether these blocks decide a subject for all of these users. */
  static boolean isCovered(String subject, List<Condition> about, List<ReadWhen> whens) {
    List<ReadWhen> deciding = deciding(subject, whens);
    return !deciding.isEmpty() && leaveNobody(about, deciding);
  }

  private static List<ReadWhen> deciding(String subject, List<ReadWhen> whens) {
    return whens.stream()
        .filter(when -> ReadWhen.about(when.block().body(), subject).isPresent())
        .toList();
  }

  private static boolean leaveNobody(List<Condition> about, List<ReadWhen> deciding) {
    List<Condition> left = new ArrayList<>(about);
    deciding.forEach(when -> left.add(new Condition.Not(when.condition())));
    return Exclusion.among(left);
  }

  private static List<ReadWhen> fewest(List<Condition> about, List<ReadWhen> deciding) {
    List<ReadWhen> left = new ArrayList<>(deciding);
    for (int i = deciding.size() - 1; i >= 0; i--) {
      List<ReadWhen> without = new ArrayList<>(left);
      without.remove(deciding.get(i));
      if (!without.isEmpty() && leaveNobody(about, without)) {
        left.remove(deciding.get(i));
      }
    }
    return left;
  }

  private static void look(ReadWhen when, List<ReadWhen> earlier, Complaints complaints) {
    List<Statement> body = when.block().body();
    Map<Statement, List<ReadWhen>> covered = covered(body, List.of(when.condition()), earlier);
    if (body.isEmpty()) {
      complaints.add(
          Diagnostic.of(
                  Code.MST242,
                  when.block().condition().span(),
                  "Nothing stands in this `when`: it decides nothing.",
                  "Say in it what holds for these users, or delete it.")
              .with(Fix.maybe("delete it", new Edit(when.block().span(), ""))));
    } else if (covered.size() == body.size()) {
      Set<ReadWhen> all = new LinkedHashSet<>();
      covered.values().forEach(all::addAll);
      complaints.add(
          message(
              when.block().condition().span(),
              when.block().span(),
              "Whenever this `when` holds, " + said(all) + " before it decides what it says.",
              all));
    } else {
      covered.forEach((statement, by) -> complaints.add(statement(statement, by)));
    }
  }

  /** Statements outside of every `when`: those of the org and those of user types. */
  private static void plain(
      List<Statement> statements, List<ReadWhen> whens, Complaints complaints) {
    covered(statements, List.of(), whens)
        .forEach((statement, by) -> complaints.add(statement(statement, by)));
    for (Statement statement : statements) {
      if (statement instanceof UserTypeBlock type) {
        Condition ofType = new Condition.UserTypeIs(type.name().text(), type.name().span());
        covered(type.body(), List.of(ofType), whens)
            .forEach((inner, by) -> complaints.add(statement(inner, by)));
      }
    }
  }

  private static Diagnostic statement(Statement statement, List<ReadWhen> by) {
    return message(
        statement.span(),
        statement.span(),
        "This statement never counts: for everybody whom it is about, " + said(by) + " decides.",
        by);
  }

  private static String said(java.util.Collection<ReadWhen> by) {
    return by.size() == 1 ? "a `when`" : "one of several `when`";
  }

  private static Diagnostic message(
      Span place, Span whole, String sentence, java.util.Collection<ReadWhen> by) {
    Diagnostic message =
        Diagnostic.of(
            Code.MST242,
            place,
            sentence,
            "Delete it, or change the condition so that it is asked for somebody.");
    for (ReadWhen when : by) {
      message = message.with(new Related(when.block().condition().span(), "decided here"));
    }
    return message.with(Fix.maybe("delete it", new Edit(whole, "")));
  }
}
