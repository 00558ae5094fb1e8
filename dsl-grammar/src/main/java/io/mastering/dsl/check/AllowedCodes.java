package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Nearest;
import io.mastering.model.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;

/** MST122: `allow` names a code that no message has, or one of an error. */
final class AllowedCodes implements Check {
  private static final int LAST_FINDING = 20;

  private static final List<String> KNOWN = known();

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        if (statement instanceof Allowance allowance) {
          look(allowance.code(), complaints);
        }
      }
    }
  }

  private static void look(Name code, Complaints complaints) {
    boolean known = code.isMissing() || KNOWN.contains(code.text());
    if (!known && Code.named(code.text()).isPresent()) {
      complaints.add(
          Code.MST122,
          code.span(),
          "`" + code.text() + "` is an error and cannot be allowed.",
          "Correct what it names; only warnings and findings can be allowed.");
    } else if (!known) {
      complaints.add(unknown(code));
    }
  }

  private static Diagnostic unknown(Name code) {
    return Unknown.word(
        Code.MST122,
        code.span(),
        code.text(),
        "No message has the code `" + code.text() + "`.",
        close(code.text()),
        "Write the code that stands beside the finding, such as `MST203`.");
  }

  /** The one code that differs in one letter or digit; codes that differ in more are others. */
  private static List<String> close(String written) {
    List<String> close = KNOWN.stream().filter(code -> Nearest.isClose(written, code)).toList();
    return close.size() == 1 ? close : List.of();
  }

  /** The findings F1 to F20, from settings 2xx and over users 3xx. */
  static List<String> ofFindings() {
    return Arrays.stream(Code.values()).map(Code::name).filter(AllowedCodes::isFinding).toList();
  }

  private static boolean isFinding(String code) {
    int number = Integer.parseInt(code.substring("MST".length())) % 100;
    boolean series = code.startsWith("MST2") || code.startsWith("MST3");
    return series && number >= 1 && number <= LAST_FINDING;
  }

  /** Whatever is no error: warnings, and findings of settings (2xx) and of users (3xx). */
  private static List<String> known() {
    return Arrays.stream(Code.values())
        .filter(code -> code.severity() != Severity.ERROR)
        .map(Code::name)
        .toList();
  }
}
