package io.mastering.engine.situate;

import io.mastering.model.situation.Truth;
import java.util.Optional;

/**
 * The form that the schema asks of a login (A10): 5 to 100 characters, and an e-mail address unless
 * the schema's {@code pattern} says otherwise. Okta allows two patterns: {@code .+} and a set of
 * characters, {@code [a-z]+}; any other is not understood.
 */
final class LoginForm {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 100;
  private static final String ANYTHING = ".+";

  private final Optional<String> pattern;

  LoginForm(Optional<String> pattern) {
    this.pattern = pattern;
  }

  Truth fits(String login) {
    int length = login.codePointCount(0, login.length());
    if (length < SHORTEST || length > LONGEST) {
      return Truth.NO;
    }
    if (pattern.isEmpty()) {
      return Truth.of(isAddress(login));
    }
    String form = pattern.get();
    if (form.equals(ANYTHING)) {
      return Truth.YES;
    }
    return CharacterSet.of(form).map(set -> Truth.of(set.holds(login))).orElse(Truth.UNKNOWN);
  }

  /** One {@code @} with something before it, and a domain of at least two labels after it. */
  private static boolean isAddress(String login) {
    int at = login.indexOf('@');
    int dot = login.lastIndexOf('.');
    return at > 0
        && at == login.lastIndexOf('@')
        && dot > at + 1
        && dot < login.length() - 1
        && login.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
        && !login.contains("..");
  }
}
