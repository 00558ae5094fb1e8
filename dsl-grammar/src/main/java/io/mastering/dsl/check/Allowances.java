package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Statement;
import io.mastering.dsl.syntax.SystemBlock;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Fix;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.Allow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author allows. Messages of the checks are taken out here, and MST239 names an `allow` of
 * such a message that takes out none; findings are the engine's.
 */
final class Allowances {
  /** An `allow`, and the lines that it is about. */
  private record Said(Allow allow, Span within, boolean wholeFile) {
    boolean covers(Diagnostic diagnostic) {
      return diagnostic.severity() != Severity.ERROR
          && diagnostic.code().name().equals(allow.code())
          && diagnostic.span().filter(this::holds).isPresent();
    }

    private boolean holds(Span place) {
      return place.file().equals(within.file())
          && (wholeFile || place.line() >= within.line() && place.line() <= within.endLine());
    }

    /** Whether a check can say it: then nobody later has to ask for it. */
    boolean isOfTheChecks() {
      return Code.named(allow.code())
          .filter(code -> code.severity() != Severity.ERROR)
          .filter(code -> code.name().matches("MST(1|2[34]|4)\\d+"))
          .isPresent();
    }
  }

  private final List<Said> all = new ArrayList<>();

  Allowances(PolicyText text) {
    for (Placed<Statement> placed : text.placed()) {
      if (placed.statement() instanceof Allowance allowance) {
        all.add(new Said(allow(allowance, Optional.empty()), allowance.span(), true));
      } else if (placed.statement() instanceof SystemBlock system) {
        new Body(system.body())
            .all(Allowance.class)
            .map(allowance -> allow(allowance, Optional.of(system.name().text())))
            .forEach(allow -> all.add(new Said(allow, system.span(), false)));
      }
    }
  }

  /** What findings may yet be allowed by. */
  List<Allow> forFindings() {
    return all.stream().filter(said -> !said.isOfTheChecks()).map(Said::allow).toList();
  }

  /**
   * The messages that nobody allows, with those about an `allow` of nothing.
   *
   * @param errors whether something is wrong that may hide what an `allow` is about
   */
  List<Diagnostic> without(List<Diagnostic> complaints, boolean errors) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic complaint : complaints) {
      if (all.stream().noneMatch(said -> said.covers(complaint))) {
        left.add(complaint);
      }
    }
    all.stream()
        .filter(said -> !errors && said.isOfTheChecks())
        .filter(said -> complaints.stream().noneMatch(said::covers))
        .map(said -> unused(said.allow()))
        .forEach(left::add);
    return left;
  }

  private static Diagnostic unused(Allow allow) {
    return Diagnostic.of(
            Code.MST239,
            allow.span(),
            "Nothing here has the code `" + allow.code() + "`: this `allow` allows nothing.",
            "Delete it.")
        .with(Fix.safe("delete it", new Edit(allow.span(), "")));
  }

  private static Allow allow(Allowance allowance, Optional<String> system) {
    return new Allow(allowance.code().text(), allowance.because(), system, allowance.span());
  }
}
