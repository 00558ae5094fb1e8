package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Allowance;
import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Statement;
import io.mastering.model.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** MST122: `allow` names a code that no finding has. */
final class AllowedCodes implements Check {
  // The findings F1 to F20: from settings 2xx, over users 3xx.
  private static final Pattern FINDING = Pattern.compile("MST[23](0[1-9]|1[0-9]|20)");

  @Override
  public void look(PolicyText text, Names names, Complaints complaints) {
    for (Block block : Block.all(text)) {
      for (Statement statement : block.body()) {
        if (statement instanceof Allowance allowance && isUnknown(allowance.code())) {
          complaints.add(unknown(allowance.code()));
        }
      }
    }
  }

  private static boolean isUnknown(Name code) {
    return !code.isMissing()
        && Code.named(code.text()).isEmpty()
        && !FINDING.matcher(code.text()).matches();
  }

  private static io.mastering.model.diagnostic.Diagnostic unknown(Name code) {
    List<String> known = Arrays.stream(Code.values()).map(Code::name).toList();
    return Unknown.word(
        Code.MST122,
        code.span(),
        code.text(),
        "No message has the code `" + code.text() + "`.",
        known,
        "Write the code that stands beside the finding, such as `MST203`.");
  }
}
