package io.mastering.engine.situate;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Severity;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.policy.OrgSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what comes to light while policy and snapshot are put together. */
final class Settling {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted().distinct().toList();
  }

  void drift(Optional<Span> span, String subject, String setting, String declared, String actual) {
    add(
        Code.MST905,
        span,
        "The policy says \""
            + setting
            + ": "
            + declared
            + "\" for "
            + subject
            + ", the snapshot says "
            + actual
            + ".",
        "Decisions follow the policy. Change the policy or the org, so that both say the same.");
  }

  void unknownToSnapshot(OrgSystem declared, boolean idp) {
    add(
        Code.MST904,
        Optional.of(declared.span()),
        "The snapshot knows no "
            + (idp ? "identity provider" : "app")
            + " named \""
            + declared.name()
            + "\".",
        "Use "
            + (idp ? "the name of the IdP" : "the label of the app")
            + " as the console shows it, or say which one it is with: id \"0oa...\".");
  }

  void unknownToSnapshot(String what, String name, Span span) {
    add(
        Code.MST904,
        Optional.of(span),
        "The snapshot knows no " + what + " named \"" + name + "\".",
        "Check the spelling, or take a snapshot that holds it.");
  }

  private void add(Code code, Optional<Span> span, String message, String help) {
    diagnostics.add(
        new Diagnostic(
            code, Severity.WARNING, span, message, Optional.of(help), List.of(), Optional.empty()));
  }
}
